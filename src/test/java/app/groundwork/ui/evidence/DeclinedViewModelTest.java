package app.groundwork.ui.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.model.evidence.DeclinedRequest;
import app.groundwork.model.people.Consent;
import app.groundwork.model.shared.ItemRef;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeclinedViewModelTest {
  @TempDir Path folder;
  private ResearchFile file;
  private DeclinedViewModel model;

  @BeforeEach
  void open() throws Exception {
    file = new ResearchFile(folder);
    file.pain("slow");
    file.session("s", 0, "Ada Lovelace", null);
    model = new DeclinedViewModel(file.workspace, file.context);
    model.setLooking(true);
  }

  @AfterEach
  void close() {
    model.close();
    file.close();
  }

  private String add(String request) {
    model.add();
    String id = Objects.requireNonNull(model.chosen().get());
    model.typeRequest(id, request);
    return id;
  }

  private DeclinedRequest request(String id) {
    return model.row(id).orElseThrow().request();
  }

  private List<String> shown() {
    return model.rows().get().stream().map(row -> row.request().request()).toList();
  }

  @Test
  void aNewOneWasDeclinedTodayAndLacksItsReason() {
    String id = add("A service mesh");
    assertThat(request(id).declinedOn()).isEqualTo(LocalDate.of(2026, 3, 10));
    assertThat(model.row(id).orElseThrow().lacksReason()).isTrue();
    model.typeReason(id, "nobody has the problem");
    assertThat(model.row(id).orElseThrow().lacksReason()).isFalse();
    model.typeRequest(id, "  ");
    assertThat(request(id).request()).isEqualTo("A service mesh");
    assertThat(file.undo()).isEqualTo("Edit why ‘A service mesh’ was declined");
  }

  @Test
  void aDeveloperWhoAskedIsCalledAsTheyMayBe() {
    String id = add("More regions");
    assertThat(model.askers("ada")).containsExactly("Ada Lovelace");
    model.setAskedBy(id, "ada lovelace");
    assertThat(request(id).developerId()).isNotNull();
    assertThat(model.row(id).orElseThrow().asker()).isEqualTo("Ada Lovelace");
    file.consent("Ada Lovelace", Consent.PSEUDONYM_ONLY);
    assertThat(model.row(id).orElseThrow().asker()).isEqualTo("Developer 1");
    assertThat(model.askers("dev")).containsExactly("Developer 1");
    model.setAskedBy(id, "the network guild");
    assertThat(request(id).developerId()).isNull();
    assertThat(model.row(id).orElseThrow().asker()).isEqualTo("the network guild");
    // By the name that only we know, the developer is meant and not told.
    model.setAskedBy(id, "Ada Lovelace");
    assertThat(request(id).developerId()).isNotNull();
    assertThat(request(id).askedBy()).isEqualTo("Developer 1");
  }

  @Test
  void aPainPointIsKnownAndADayIsADay() {
    String id = add("Faster builds");
    assertThat(model.setPain(id, "no such")).isPresent();
    assertThat(model.setPain(id, "pain SLOW")).isEmpty();
    assertThat(model.row(id).orElseThrow().pain()).isEqualTo("Pain slow");
    model.openPain(id);
    assertThat(file.opened).containsExactly(new ItemRef("pain_point", "slow"));
    assertThat(model.setPain(id, "")).isEmpty();
    assertThat(request(id).painPointId()).isNull();
    assertThat(model.setDay(id, "someday")).isPresent();
    assertThat(model.setDay(id, "2026-01-05")).isEmpty();
    assertThat(request(id).declinedOn()).isEqualTo(LocalDate.of(2026, 1, 5));
    assertThat(model.setDay(id, "2026-03-11")).get().asString().contains("still to come");
    assertThat(model.setDay(id, "2026-03-10")).as("today").isEmpty();
    assertThat(request(id).declinedOn()).isEqualTo(LocalDate.of(2026, 3, 10));
  }

  @Test
  void oneOfWhichNothingWasWrittenIsTakenAwayAsIfItHadNeverBeenMade() {
    model.add();
    String id = Objects.requireNonNull(model.chosen().get());
    assertThat(model.isUnwritten(id, "New request", "")).isTrue();
    assertThat(model.isUnwritten(id, " ", "")).isTrue();
    assertThat(model.isUnwritten(id, "More regions", "")).isFalse();
    assertThat(model.isUnwritten(id, "", "too dear")).isFalse();
    model.giveUp();
    assertThat(shown()).isEmpty();
    assertThat(model.isUnwritten(id, "", "")).as("once").isFalse();
    assertThat(file.undo()).as("nothing of it to undo").isEqualTo("test");
  }

  @Test
  void oneThatWasEmptiedAgainIsTakenAwayUnlessSomethingWasChosenForIt() {
    String emptied = add("A serv");
    model.giveUp();
    assertThat(model.row(emptied)).isEmpty();
    model.add();
    String kept = Objects.requireNonNull(model.chosen().get());
    model.setAskedBy(kept, "the network guild");
    model.giveUp();
    assertThat(shown()).containsExactly("New request");
  }

  @Test
  void theOneThatWasReadIsChosenAgainAfterwardsUnlessAnotherWasSentFor() {
    String mesh = add("A service mesh");
    String regions = add("More regions");
    model.setDay(mesh, "2026-01-05");
    model.choose(mesh);
    DeclinedViewModel again = new DeclinedViewModel(file.workspace, file.context);
    again.setLooking(true);
    assertThat(again.chosen().get()).isEqualTo(mesh);
    again.jumpTo(regions);
    assertThat(again.chosen().get()).isEqualTo(regions);
    again.close();
  }

  @Test
  void whatAnUndoTouchedIsChosenWhateverIsFilteredBy() {
    String mesh = add("A service mesh");
    model.setDay(mesh, "2026-01-05");
    String regions = add("More regions");
    model.setDay(mesh, "2026-01-06");
    model.filter().set("regions");
    model.choose(regions);
    file.undo();
    assertThat(model.chosen().get()).isEqualTo(mesh);
    assertThat(model.filter().get()).isEmpty();
  }

  @Test
  void theNewestStandsFirstAndWordsFind() {
    String mesh = add("A service mesh");
    model.setDay(mesh, "2026-01-05");
    String regions = add("More regions");
    model.typeReason(regions, "No customer is there");
    assertThat(shown()).containsExactly("More regions", "A service mesh");
    model.filter().set("CUSTOMER more");
    assertThat(shown()).containsExactly("More regions");
    model.jumpTo(mesh);
    assertThat(shown()).hasSize(2);
    assertThat(model.chosen().get()).isEqualTo(mesh);
  }

  @Test
  void aRemovedOneOffersUndoAndItsNeighbourIsChosen() {
    String mesh = add("A service mesh");
    String regions = add("More regions");
    assertThat(shown()).containsExactly("More regions", "A service mesh");
    model.remove(regions);
    assertThat(model.chosen().get()).isEqualTo(mesh);
    assertThat(file.notices.said).contains("Removed ‘More regions’");
    file.notices.offered.run();
    assertThat(shown()).containsExactly("More regions", "A service mesh");
  }
}
