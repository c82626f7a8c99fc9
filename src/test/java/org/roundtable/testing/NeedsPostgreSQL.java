package org.roundtable.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/** A test that runs only where the build brings a PostgreSQL server; elsewhere it is skipped with a reason, or fails if it may not be. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
@ExtendWith(PostgreSQLCondition.class)
public @interface NeedsPostgreSQL {}
