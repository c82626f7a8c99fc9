package org.roundtable.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** Our words for somebody taking part, in the language of their page. */
record MyWords(MessageSource messages, Locale locale) {

    String of(String key, Object... values) {
        Object[] fitted = locale.getLanguage().equals("cy") ? WelshDays.in(line(key), values) : values;
        return messages.getMessage("me." + key, fitted, locale);
    }

    private String line(String key) {
        return String.valueOf(messages.getMessage("me." + key, null, "", locale));
    }

    /** The words of a key, or those of a wider one where it has none of its own. */
    String first(String key, String otherwise) {
        return messages.getMessage("me." + key, null, messages.getMessage("me." + otherwise, null, locale), locale);
    }

    /** Where a form for this kind about this thing is, in the words of what one does there. */
    PageLink link(String kind, String thing, String id) {
        return new PageLink(of("action." + kind), "/roundtable/me/" + kind + "?" + thing + "=" + id);
    }

    EntryWords entries() {
        return new EntryWords(messages, locale, true);
    }

    String choice(Enum<?> constant) {
        return entries().choice(constant);
    }

    /** With the day of the week, which is how people remember days. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", locale).format(day);
    }

    String day(Instant moment) {
        return day(LocalDate.ofInstant(moment, Happened.ZONE));
    }

    String time(Instant moment) {
        return DateTimeFormatter.ofPattern("HH:mm").format(moment.atZone(Happened.ZONE));
    }

    String moment(Instant moment) {
        return of("day-and-time", day(moment), time(moment));
    }
}
