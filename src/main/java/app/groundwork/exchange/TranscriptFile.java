package app.groundwork.exchange;

import app.groundwork.exchange.transcripts.ReadTranscript;

/**
 * A transcript that was read and can be imported.
 *
 * @param name the file's name, without its folder
 * @param transcript all that it tells
 * @param changedAt when the file was last changed, UTC epoch ms
 */
public record TranscriptFile(String name, ReadTranscript transcript, long changedAt)
    implements ImportFile {}
