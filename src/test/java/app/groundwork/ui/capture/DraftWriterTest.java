package app.groundwork.ui.capture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class DraftWriterTest {
  private final List<String> written = new ArrayList<>();
  private final List<CompletableFuture<Void>> writes = new ArrayList<>();
  private final DraftWriter drafts =
      new DraftWriter(
          (text, begunAt) -> {
            written.add(text + "@" + begunAt);
            writes.add(new CompletableFuture<>());
            return writes.getLast();
          },
          Runnable::run);

  @Test
  void keepsTheNewestBehindTheOneUnderWay() {
    drafts.keep("a", 1);
    drafts.keep("ab", 1);
    drafts.keep("abc", 1);
    assertThat(written).containsExactly("a@1");
    done();
    assertThat(written).containsExactly("a@1", "abc@1");
    done();
    drafts.keep("", 1);
    assertThat(written).endsWith("@1");
  }

  @Test
  void triesTheLastAgainOnlyWhenAsked() {
    drafts.keep("a", 1);
    fail();
    assertThat(written).hasSize(1);
    drafts.retry();
    assertThat(written).containsExactly("a@1", "a@1");
    done();
    drafts.retry();
    assertThat(written).hasSize(2);
  }

  @Test
  void aNewerTextTakesThePlaceOfAFailedOne() {
    drafts.keep("a", 1);
    drafts.keep("ab", 1);
    fail();
    done();
    drafts.retry();
    assertThat(written).containsExactly("a@1", "ab@1");
  }

  @Test
  void whatWasDroppedNeverComesBack() {
    drafts.keep("a", 1);
    drafts.keep("ab", 1);
    drafts.drop();
    fail();
    drafts.retry();
    assertThat(written).containsExactly("a@1");
    drafts.keep("next", 2);
    fail();
    drafts.drop();
    drafts.retry();
    assertThat(written).containsExactly("a@1", "next@2");
    drafts.keep("third", 3);
    drafts.drop();
    drafts.keep("fourth", 4);
    done();
    fail();
    drafts.retry();
    assertThat(written).endsWith("third@3", "fourth@4", "fourth@4");
  }

  @Test
  void handsOverWhatWaitsWhenTheFileIsClosed() {
    drafts.keep("a", 1);
    drafts.keep("ab", 1);
    drafts.flush();
    assertThat(written).containsExactly("a@1", "ab@1");
    writes.getFirst().complete(null);
    drafts.flush();
    assertThat(written).hasSize(2);
  }

  private void done() {
    writes.getLast().complete(null);
  }

  private void fail() {
    writes.getLast().completeExceptionally(new IllegalStateException("full"));
  }
}
