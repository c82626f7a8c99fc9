package org.roundtable.casefile.state;

/**
 * How long somebody with experience had to think about a question that affects them.
 *
 * @param workingDays from being asked until views closed, the decision was due or was made, whichever came first
 * @param needed {@code tk.notice.workingDays}, and more where they need an interpreter, an advocate or another format
 */
public record NoticeGiven(String decision, String participant, int workingDays, int needed) {}
