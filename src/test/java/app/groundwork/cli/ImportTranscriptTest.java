package app.groundwork.cli;

import static org.assertj.core.api.Assertions.assertThat;

import app.groundwork.cli.Terminal.Outcome;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code import --what transcript} on real files. */
class ImportTranscriptTest {
  @TempDir private Path folder;
  private Terminal terminal;
  private Path file;
  private Path vtt;

  @BeforeEach
  void sitDown() throws Exception {
    terminal = new Terminal(folder);
    file = folder.resolve("w.groundwork");
    terminal.run("new", file);
    vtt =
        Files.writeString(
            folder.resolve("x.vtt"),
            "WEBVTT\n\n00:00.000 --> 00:12.000\n<v Ann>What was slow?\n\n"
                + "00:12.000 --> 01:00.000\n<v Bo>The pipeline.\n\n"
                + "01:00.000 --> 01:06.000\n<v Ann>How slow?\n\n"
                + "01:06.000 --> 02:00.000\n<v Bo>Eighteen minutes.\n");
  }

  @Test
  void printsWhatWasImportedAndTheShareAside() {
    Outcome done = run("--developer", "Bo", "--team", "CI", "--me", "ann", "--date", "2026-03-10");
    assertThat(done.exitCode()).as(done.err()).isZero();
    assertThat(done.out()).matches("imported\t[0-9a-f-]{36}\t4\tBo · CI\t2026-03-10\n");
    assertThat(done.err()).contains("15 %", "cues").doesNotContain("estimated");
    Outcome again = run("--me", "Ann");
    assertThat(again.exitCode()).isEqualTo(2);
    assertThat(again.out()).isEmpty();
    assertThat(again.err()).contains("already", "--anyway");
    assertThat(run("--me", "Ann", "--dry-run").out()).startsWith("known\t");
    assertThat(run("--me", "Ann", "--anyway").out()).startsWith("imported\t");
  }

  @Test
  void whatAnInterviewKeepsCannotBeSaidBesideIt() {
    run("--developer", "Bo", "--me", "Ann");
    String id = terminal.run("list", file, "--what", "interviews").out().split("\t")[0];
    for (String option : List.of("--developer", "--team")) {
      Outcome refused = run("--me", "Ann", "--interview", id, option, "Zoe");
      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.out()).isEmpty();
      assertThat(refused.err()).contains("keeps its developer");
    }
    assertThat(run("--me", "Ann", "--interview", id, "--date", "2001-01-01").err())
        .contains("keeps its day");
    Outcome log = terminal.run("import", file, "--what", "shadowing", "--from", vtt, "--anyway");
    assertThat(log.exitCode()).isEqualTo(2);
    assertThat(log.err()).contains("--anyway");
  }

  @Test
  void aTextIsEstimatedAndSaysSo() throws Exception {
    Files.writeString(vtt, "Ann: one\nBo: one two three\n");
    Outcome dry = run("--me", "Ann", "--dry-run");
    assertThat(dry.exitCode()).as(dry.err()).isZero();
    assertThat(dry.out()).matches("new\t-\t2\tUnknown\t20\\d\\d-\\d\\d-\\d\\d\n");
    assertThat(dry.err()).contains("25 %", "estimated", "dry run", "09:00");
  }

  @Test
  void whoElseSpeaksIsLeftOutAndThatIsSaid() throws Exception {
    Files.writeString(vtt, "Pat: one\nZelda: one two three\nGustav: I never agreed\n");
    Outcome done = run("--developer", "Zelda", "--me", "Pat", "--date", "2026-03-10");
    assertThat(done.out()).matches("imported\t[0-9a-f-]{36}\t2\tZelda\t2026-03-10\n");
    assertThat(done.err()).contains("1 line of Gustav is left out: only what", "25 %", "09:00");
    Outcome all = terminal.run("export", file, "--what", "interviews", "--as", "md", "--to", "-");
    assertThat(all.out()).contains("one two three").doesNotContain("never agreed");
    assertThat(run("--developer", "Bo", "--me", "Pat", "--anyway", "--dry-run").err())
        .contains("1 line of Zelda, 1 line of Gustav: all are imported as the developer’s words.");
  }

  @Test
  void whoIAmIsAskedForByName() {
    for (List<Object> more :
        List.<List<Object>>of(List.of(), List.of("--dry-run"), List.of("--me", "Zed"))) {
      Outcome refused = run(more.toArray());
      assertThat(refused.exitCode()).isEqualTo(2);
      assertThat(refused.out()).isEmpty();
      assertThat(refused.err()).contains("Ann · Bo").doesNotContain("Exception");
    }
    assertThat(run().err()).contains("--me");
    assertThat(run("--developer", "Bo").err()).contains("“Ann” is taken as you");
  }

  @Test
  void badLinesAndWrongUseAreToldAndNothingIsWritten() throws Exception {
    byte[] before = Files.readAllBytes(file);
    assertThat(run("--me", "Ann", "--workflow", "w").err()).contains("--workflow");
    assertThat(run("--me", "Ann", "--interview", "nobody").err()).contains("no interview nobody");
    Files.writeString(vtt, "WEBVTT\n\n00:12.000 --> 00:09.000\n<v Ann>a\n");
    Outcome refused = run("--me", "Ann");
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err().lines())
        .hasSize(2)
        .anyMatch(line -> line.startsWith("Line 3: ") && line.contains("before it begins"));
    Outcome log = terminal.run("import", file, "--what", "shadowing", "--from", vtt, "--me", "Ann");
    assertThat(log.exitCode()).isEqualTo(2);
    assertThat(log.err()).contains("--me");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  private static final String HEAD = "WEBVTT\n\n";
  private static final String CUE = "00:01.000 --> 00:09.000\n<v Ann>a\n\n";

  @Test
  void badFilesAreToldByTheirLineAndLeaveNothing() throws Exception {
    byte[] before = Files.readAllBytes(file);
    assertRefused(new byte[0], "is empty");
    assertRefused(bytes(" \n\t\n"), "is empty");
    assertRefused(bytes(HEAD + CUE + "00:12.0"), "Line 6: The file ends within");
    assertRefused(bytes(HEAD + CUE + "00:12.000 --"), "Line 6: The file ends within");
    assertRefused(bytes(HEAD + CUE + "00:12.000 --> 00:11.000\n<v Bo>b\n"), "Line 6: It ends");
    assertRefused(bytes(HEAD + CUE + "100:00:01.000 --> 100:00:02.000\n<v Bo>b\n"), "Line 6: ");
    assertRefused(bytes(HEAD + CUE + "a\0b\n"), "Line 6: A character of value zero");
    assertRefused(bytes(HEAD), "no cue");
    assertRefused(bytes(HEAD + "00:01.000 --> 00:09.000\na\n"), "who speaks");
    assertRefused(bytes("only words\nand more\n"), "Nobody is named");
    assertRefused(new byte[] {(byte) 0xff, (byte) 0xfe, 0x41}, "UTF-16LE");
    Files.delete(vtt);
    assertThat(run("--me", "Ann").err()).contains("no file");
    Files.createDirectory(vtt);
    assertThat(run("--me", "Ann").err()).contains("is a folder");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  private void assertRefused(byte[] bytes, String says) throws Exception {
    Files.write(vtt, bytes);
    Outcome refused = run("--me", "Ann");
    assertThat(refused.exitCode()).as(refused.err()).isEqualTo(2);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains(says).doesNotContain("Exception");
  }

  /** Cues of 9 s and 8 s that overlap by 3 s, the later one first. */
  @Test
  void oddButSoundFilesAreRead() throws Exception {
    String odd = HEAD + "00:06.000 --> 00:14.000\n<v Bo>b\n\n" + CUE.replace("01.000", "00.000");
    String crlf = odd.replace("\n", "\r\n");
    for (byte[] sound :
        List.of(
            bytes(odd),
            bytes(crlf),
            bytes("\ufeff" + crlf),
            ("\ufeff" + odd).getBytes(StandardCharsets.UTF_16LE),
            odd.getBytes(StandardCharsets.UTF_16BE))) {
      Files.write(vtt, sound);
      Outcome dry = run("--me", "Ann", "--dry-run");
      assertThat(dry.exitCode()).as(dry.err()).isZero();
      assertThat(dry.out()).startsWith("new\t-\t2\t");
      assertThat(dry.err()).contains("53 %");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private Outcome run(Object... more) {
    List<Object> words =
        new ArrayList<>(List.of("import", file, "--what", "transcript", "--from", vtt));
    words.addAll(List.of(more));
    return terminal.run(words.toArray());
  }
}
