package app.groundwork.exchange;

/** A file that was read and can be imported. */
public sealed interface ImportFile permits LogFile, TranscriptFile {
  /** The file's name, without its folder. */
  String name();

  /** When the file was last changed, UTC epoch ms. */
  long changedAt();
}
