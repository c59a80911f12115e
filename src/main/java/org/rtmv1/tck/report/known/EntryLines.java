package org.rtmv1.tck.report.known;

/**
 * Where an entry stands in its file. Lines count from 1.
 *
 * @param first the first line, comments right above included
 * @param id the line of the requirement
 * @param last the last line
 * @param expires the line that says until when
 * @param cause the line of the fingerprint, that of the requirement where there is none
 */
public record EntryLines(int first, int id, int last, int expires, int cause) {}
