package org.roundtable.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Plants one bad thing after another in a pack that passes. */
class RulePackCheckTests {

    private static final String GOOD =
            """
            package org.roundtable.rules.choices;

            import java.time.LocalDate;
            import org.roundtable.casefile.state.Threshold;
            import org.roundtable.rules.Finding;
            import org.roundtable.rules.example.Choices.DecisionAsked;
            import org.roundtable.rules.example.Choices.MeetingHeld;
            import org.roundtable.rules.example.Choices.OptionProposed;
            import org.roundtable.rules.example.Choices.Side;

            // Everything here is allowed.

            rule "TK-03 options were fixed before anyone was asked"
                @Severity( "warning" ) @Audience( "lead, safeguarding-lead" ) @Developmental( "true" ) @Source( "002 §4.2" )
            when
                Threshold( name == "tk.parked.count", $most : value )
                DecisionAsked( $decision : id, !fixedByLaw || optionsOpen == false, decided.isBefore( LocalDate.MAX ) )
                accumulate( OptionProposed( decision == $decision, side == Side.QUALIFICATION ); $n : count(); $n > $most )
                not OptionProposed( decision == $decision, side == Side.EXPERIENCE )
                MeetingHeld( $expected : expected )
                $person : String( this matches "a.*" ) from $expected
            then
                insertLogical( new Finding( "TK-03", $decision, $person ).about( "n", $n ).about( "side", Side.EXPERIENCE ) );
            end
            """;

    @Test
    void letsAPackPassThatOnlyConcludes() {
        assertThatCode(() -> RuleBook.compile(Map.of("choices.drl", GOOD))).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"warning\"                          | \"bad\"                           | 13 has the annotation @Severity",
                "\"lead, safeguarding-lead\"          | \"\"                              | 13 has the annotation @Audience",
                "    @Source( \"002 §4.2\" )             | `    `                              | 13 has no @Source",
                "    @Source( \"002 §4.2\" )             | `    @Source( \" \" )`              | 13 has no @Source",
                "    @Source( \"002 §4.2\" )             | `    @Source( \"1\" ) @Eager`       | 13 has the annotation @Eager",
                "    @Source( \"002 §4.2\" )             | `    @Source( \"1\" ) salience 5`   | 14 has the attribute salience",
                "    @Source( \"002 §4.2\" )             | `    @Source( \"1\" ) no-loop true` | 14 has the attribute no-loop",
                "    @Source( \"002 §4.2\" )             | `    @Source( \"1\" ) agenda-group \"a\"` | 14 has the attribute agenda-group",
                "    @Source( \"002 §4.2\" )             | `    @Source( \"1\" ) dialect \"mvel\"`   | 14 has the attribute dialect",
                "TK-03 options were fixed                | options were fixed                  | 13 has no code and claim",
                "TK-03 options were fixed before anyone was asked | TK-03                      | 13 has no code and claim",
                "TK-03 options                           | TK-04 options                       | 22 concludes another code",
                "choices;                                | feedback;                           | 1 does not begin with: package",
                "import java.time.LocalDate              | import java.time.*                  | 3 imports with a wildcard",
                "import java.time.LocalDate              | import java.lang.Runtime            | 3 imports java.lang.Runtime",
                "import java.time.LocalDate;             | import function java.lang.Math.max; import java.time.LocalDate; | 1 has imported functions",
                "// Everything                           | global java.util.List list; //      | 1 has globals",
                "// Everything                           | function void f() { } //            | 1 has functions",
                "// Everything                           | declare Note text : String end //   | 1 has declared types",
                "// Everything                           | dialect \"mvel\" //                 | 1 has attributes for all",
                "// Everything                           | query q() Threshold() end //        | 11 is a query",
                "// Everything                           | // \\u000a                          | 11 has a Unicode escape",
                "insertLogical(                          | insert(                             | 22 does more or less",
                "    insertLogical(                      | `    System.exit( 1 ); insertLogical(` | 22 does more or less",
                "    insertLogical(                      | `    if ( true ) insertLogical(`    | 22 does more or less",
                "$person ).about(                        | $person.concat( \"a\" ) ).about(    | 22 does more or less",
                "    insertLogical(                      | `    delete( $most ); insertLogical(` | 22 does more or less",
                "    insertLogical(                      | `    // said\n    insertLogical(`  | 22 does more or less",
                "not OptionProposed(                     | eval( true ) not OptionProposed(    | 19 has an eval",
                "not OptionProposed(                     | not Finding(                        | 19 reads what rules conclude",
                "not OptionProposed(                     | not Object(                         | 19 looks for Object",
                "not OptionProposed(                     | not org.roundtable.rules.Finding(   | 19 looks for org.roundtable",
                "    not OptionProposed(                 | `    ( Threshold( name == \"tk.gap.levels\" ) or Threshold( name == \"tk.seal.days\" ) )\n    not OptionProposed(` | has an or between lines",
                "from $expected                          | from java.util.List.of( \"a\" )     | has a from over something",
                "from $expected                          | from entry-point \"x\"              | takes facts from elsewhere",
                "tk.parked.count                         | tk.parked.cuont                     | 16 asks for a parameter",
                "name == \"tk.parked.count\", $most      | $most                               | 16 asks for a parameter",
                "LocalDate.MAX                           | LocalDate.now()                     | 17 asks what time it is",
                "LocalDate.MAX                           | java.time.LocalDate.MAX             | 17 names a type that is not imported",
                "LocalDate.MAX                           | Instant.MAX                         | 17 names a type that is not imported",
                "optionsOpen == false                    | System.getenv().isEmpty()           | 17 names a type that is not imported",
                "optionsOpen == false                    | id.getClass().getName() == \"a\"    | 17 reaches beyond the facts",
                "optionsOpen == false                    | Side.valueOf( \"A\" ) == null       | 17 calls a function",
                "optionsOpen == false                    | new Integer( 1 ) == 1               | 17 does more than compare",
                "count()                                 | max( System.exit( 1 ) )             | 18 names a type that is not imported",
                "not OptionProposed(                     | not OptoinProposed(                 | 19 looks for OptoinProposed",
            })
    void refusesWhatDoesMore(String good, String bad, String found) {
        assertThat(GOOD).contains(good);
        var text =
                GOOD.replaceFirst(java.util.regex.Pattern.quote(good), java.util.regex.Matcher.quoteReplacement(bad));

        var refusal = catchThrowableOfType(RulePackRefused.class, () -> RuleBook.compile(Map.of("choices.drl", text)));

        assertThat(refusal).isNotNull();
        assertThat(refusal.faults()).anySatisfy(fault -> assertThat(fault.toString())
                .startsWith("choices.drl:")
                .contains(found.matches("\\d.*") ? ":" + found : found));
    }

    @Test
    void refusesAFileThatIsNotNamedAsARuleSet() {
        var refusal =
                catchThrowableOfType(RulePackRefused.class, () -> RuleBook.compile(Map.of("My choices.drl", GOOD)));

        assertThat(refusal.faults()).extracting(RulePackRefused.Fault::file).contains("My choices.drl");
    }

    @Test
    void refusesACodeThatIsUsedTwice() {
        var again = GOOD.replace("rules.choices", "rules.again");

        var refusal = catchThrowableOfType(
                RulePackRefused.class, () -> RuleBook.compile(Map.of("choices.drl", GOOD, "again.drl", again)));

        assertThat(refusal.faults())
                .containsExactly(new RulePackRefused.Fault("choices.drl", 13, "TK-03 is also at again.drl:13"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "$decision : id, | $decision : di, | 17",
                "then | than | 23",
                "decision == $decision, side == Side.EXPERIENCE | decision == $decison | 19",
                "side == Side.EXPERIENCE | side == Side.EXPERIENCED | 19",
                "Choices.MeetingHeld | Choices.MeetingHold | 7",
                "new Finding( \"TK-03\", $decision, $person ) | new Finding( \"TK-03\", $decsion, $person ) | 22",
            })
    void namesThePlaceThatDoesNotCompile(String good, String bad, int line) {
        var text = GOOD.replace(good, bad);

        var refusal = catchThrowableOfType(RulePackRefused.class, () -> RuleBook.compile(Map.of("choices.drl", text)));

        assertThat(refusal).hasMessageContaining("choices.drl:" + line);
    }
}
