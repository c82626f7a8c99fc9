package org.roundtable.web;

import java.util.Optional;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.KeptDraft;

/** A form that makes a joint record: what was written in it is looked over as a whole before it is saved. */
interface CheckedForm {

    /** Whether the draft was written in this form. */
    boolean holds(KeptDraft draft);

    CheckedWords check(CaseView view, KeptDraft draft);

    /**
     * Saves it once.
     *
     * @return where that leads, or the form with all that was typed where it could not be saved; nothing where it is there no longer
     */
    Optional<Object> save(CaseView view, KeptDraft draft);
}
