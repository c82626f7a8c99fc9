package org.roundtable.web;

import java.util.List;
import java.util.function.Function;

/**
 * Some of many, so that what a page costs to read and to make does not grow with the years.
 *
 * @param last the number of the last page, from 1
 */
record OnePage<T>(List<T> shown, int last) {

    static final int AT_ONCE = 20;

    /** @param page from 1; after the last there is nothing */
    static <T> OnePage<T> of(List<T> all, int page) {
        return new OnePage<>(
                all.stream().skip((page - 1L) * AT_ONCE).limit(AT_ONCE).toList(),
                Math.max(1, (all.size() + AT_ONCE - 1) / AT_ONCE));
    }

    /** The same, each as it is shown. */
    <S> OnePage<S> map(Function<T, S> how) {
        return new OnePage<>(shown.stream().map(how).toList(), last);
    }
}
