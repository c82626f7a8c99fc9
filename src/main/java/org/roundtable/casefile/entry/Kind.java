package org.roundtable.casefile.entry;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Declares an entry record: the thing it speaks of, who may see it, and how it may be recorded. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Kind {

    /**
     * The components that name the thing, in order; saying it again about the same thing is a revision. Empty means that each entry
     * is a new thing, named by its component {@code id}.
     */
    String[] key() default {};

    /** What the thing is called when other entries refer to it, such as {@code meeting}; empty where none does. */
    String thing() default "";

    Tier tier() default Tier.T1;

    By by() default By.ANYBODY;

    /** Whether it can be recorded at any time, outside a step. */
    boolean anytime() default false;

    /** Concerns and protective limits: what is missing is defaulted and flagged, never refused. */
    boolean neverRefused() default false;

    /** What several people rest on together: whoever writes it down sees it as a whole once more before it is kept. */
    boolean joint() default false;

    /** The version of the declaration; a changed meaning is a new version. */
    int version() default 1;

    /** Whose act an entry of this kind can be. */
    enum By {
        ANYBODY,
        /** People taking part for themselves, or somebody at their words. */
        PEOPLE,
        /** Practitioners, leads and managers. */
        STAFF,
        /** The safeguarding lead, a deputy or the duty line. */
        SAFEGUARDING,
        /** Managers, sponsors and safeguarding: those who answer for how others work. */
        OVERSIGHT,
        /** The product: flags, phases, thresholds. */
        SYSTEM
    }
}
