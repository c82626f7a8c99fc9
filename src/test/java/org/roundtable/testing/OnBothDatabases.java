package org.roundtable.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.TestTemplate;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that runs once on H2 and once on PostgreSQL. In place of {@code @Test}:
 *
 * <pre>{@code
 * @OnBothDatabases
 * void storesWhatWasSaid(TestDatabase database) {
 * }</pre>
 *
 * <p>The database has our tables, and is shared by the tests of one class: use ids of your own. Where the build brings no
 * PostgreSQL for the system at hand that half is skipped with a reason; {@code -Dpostgres.required=true} makes it fail instead.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
@TestTemplate
@ExtendWith(BothDatabases.class)
public @interface OnBothDatabases {}
