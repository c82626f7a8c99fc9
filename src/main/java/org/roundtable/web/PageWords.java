package org.roundtable.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.roundtable.casefile.CaseFile;
import org.roundtable.casework.CaseInHand;
import org.roundtable.casework.CaseView;
import org.roundtable.casework.FlagWords;
import org.roundtable.casework.Labels;
import org.roundtable.host.HostUser;
import org.roundtable.host.HostUsers;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;

/** Our words in the language of the page that is being made. */
final class PageWords {

    private final MessageSource messages;
    private final HostUsers users;

    PageWords(MessageSource messages, HostUsers users) {
        this.messages = messages;
        this.users = users;
    }

    Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    String of(String key, Object... values) {
        return messages.getMessage(key, values, locale());
    }

    String orElse(String key, String otherwise) {
        return messages.getMessage(key, null, otherwise, locale());
    }

    boolean knows(String key) {
        return !orElse(key, "").isEmpty();
    }

    String choice(Enum<?> constant) {
        return entries().choice(constant);
    }

    /** In the words for staff. */
    EntryWords entries() {
        return new EntryWords(messages, locale(), false);
    }

    /** In the words for people taking part. */
    EntryWords forPeople() {
        return new EntryWords(messages, locale(), true);
    }

    Labels labels(CaseView view) {
        return labels(view.inHand(), view.shown());
    }

    Labels labels(CaseInHand inHand, CaseFile shown) {
        return new Labels(inHand, shown, messages, locale());
    }

    FlagWords flags() {
        return new FlagWords(messages, locale());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale())
                .format(day);
    }

    String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, Happened.ZONE));
    }

    /** A day with its time. */
    String moment(Instant moment) {
        return day(moment) + ", " + DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(Happened.ZONE));
    }

    /** What a user of the host is called. */
    String user(@Nullable String name) {
        if (name == null) {
            return of("practice.somebody");
        }
        return name.equals("system")
                ? of("layout.product")
                : users.named(name).map(HostUser::displayName).orElse(name);
    }
}
