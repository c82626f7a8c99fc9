package org.roundtable.casefile.state;

/** What can be due; each names the parameter that its length comes from. */
public enum Due {
    /** A meeting comes near: {@code rd.preSession.workingDays}. */
    MEETING_NEAR,
    /**
     * A concern is in a lead's hands: {@code sg.ack.immediate.minutes}, {@code sg.ack.urgent.minutes}, or by
     * {@code sg.ack.cutOff.hour} and {@code sg.ack.nextDay.hour}.
     */
    CONCERN_IN_HAND,
    /** A first decision on a concern: {@code sg.decision.workingDays}. */
    CONCERN_DECIDED,
    /** A decision to refer is carried out: {@code sg.referral.hours} after the concern was acknowledged. */
    REFERRAL_MADE,
    /** A referral is answered: {@code sg.referralAnswer.workingDays}. */
    REFERRAL_ANSWERED,
    /** An allegation about an adult in the work is reported: {@code sg.allegation.*}, by nation. */
    ALLEGATION_REPORTED,
    /** The person hears what is happening about a worry: {@code sg.personUpdate.workingDays} after it was raised. */
    PERSON_TOLD,
    /** The person hears what was decided: as many days after the decision. */
    PERSON_TOLD_OF_DECISION,
    /** A concern is raised where words were marked as about safety: {@code sg.disclosure.minutes}. */
    DISCLOSURE_RAISED,
    /** A limit on taking part is looked at again: its review date, or {@code sg.pauseReview.days} if that is earlier. */
    LIMIT_REVIEWED,
    /** A person who could not be asked about a limit is asked: {@code sg.notAsked.workingDays}. */
    VIEW_ASKED,
    /** Somebody who wanted to talk is answered: {@code sg.talk.workingDays}. */
    TALK_ANSWERED,
    /** A cut that is tied to the work is disclosed: {@code gv.reduction.workingDays}, or the next meeting. */
    CUT_DISCLOSED,
    /** Somebody taking part is told of it: the same, from when they joined. */
    CUT_TOLD,
    /** An agreement is signed by everybody named in it: {@code rd.sign.workingDays}. */
    SIGNATURE,
    /** Somebody with experience signs what professionals have signed: {@code rd.adultsSigned.workingDays}. */
    SIGNED_BY_BOTH_SIDES,
    /** An agreement is looked at again: the day that was agreed, else {@code rd.agreement.review.days}. */
    AGREEMENT_REVIEWED,
    /** Somebody is told what their part is, before they first work together: {@code rd.role.workingDays}. */
    ROLE_TOLD,
    /** Preparing has taken long enough: {@code rd.prepare.days}. */
    PREPARED,
    /** What an adult has learnt for working with children is to be renewed: {@code rd.training.months}. */
    TRAINING_ENDS,
    /** Staff between two demands are told which comes first: {@code wb.tension.workingDays}. */
    PRIORITIES_SETTLED,
    /** Readiness is looked at again: {@code rd.readiness.repeat.days}. */
    READINESS_REPEATED,
    /** An urgent flag is opened: {@code gv.urgent.seen.minutes}. */
    FLAG_SEEN,
    /** A thank-you for what somebody said: {@code fb.ack.workingDays}. */
    THANKS,
    /** The answer that somebody is owed: {@code fb.tell.workingDays}. */
    ANSWER,
    /** The same answer, when its lateness has to be taken further: {@code fb.escalate.workingDays} later. */
    ANSWER_SERIOUSLY_LATE,
    /** Somebody who joined is asked what would help: {@code in.supportAsk.workingDays}. */
    HELP_ASKED,
    /** Somebody for whom another was asked is asked themselves: {@code in.gatekeeper.workingDays}. */
    PERSON_ASKED,
    /** Something in the way is answered, and what was agreed is done: {@code in.barrier.fix.workingDays}, or the day that was agreed. */
    BARRIER_ANSWERED,
    /** Groups that are sought have been reached: {@code in.outreach.days} after the work began. */
    GROUPS_REACHED,
    /** A new way of reaching people no longer counts: the same, after it was tried. */
    OUTREACH_COUNTS,
    /** An invitation no longer counts among those of the last weeks. */
    INVITATION_COUNTS,
    /** Somebody who wanted to take part and was not chosen is told: {@code in.notChosen.workingDays}. */
    NOT_CHOSEN_TOLD,
    /** What somebody said is looked at: {@code fb.consider.workingDays}. */
    WORDS_CONSIDERED,
    /** Whoever was told that something is under way hears again: {@code fb.update.days}. */
    UPDATE,
    /** People with experience see what was said to be done: {@code fb.seen.days}. */
    CHANGE_SEEN,
    /** A rating is opened although the other side has not rated: {@code tk.seal.days}. */
    SEAL_ENDS,
    /** Somebody sees what is kept about them: one calendar month. */
    RECORD_GIVEN,
    /** What somebody says is wrong in it is put right, or kept with the reason: the same. */
    RECORD_PUT_RIGHT
}
