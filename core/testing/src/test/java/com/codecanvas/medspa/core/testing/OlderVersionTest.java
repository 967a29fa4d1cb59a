package com.codecanvas.medspa.core.testing;

import static com.codecanvas.medspa.core.testing.SchemaFixture.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** An older version of a module starts on a database that a newer one has written. */
class OlderVersionTest {

    private static final String V2 = "alter table t add column price bigint;";
    private static final Map<String, String> OLDER = version();

    @Test
    void itStartsWhenAllStepsAheadOnlyExpand() throws Exception {
        SchemaFixture schema = new SchemaFixture("ahead");
        schema.prepare(version("V2__price.sql", "-- expand\n" + V2, "V3__note.sql", "--expand\nselect 1;"));
        assertThatCode(() -> schema.prepare(OLDER)).doesNotThrowAnyException();
        assertThat(schema.node().outlook("ahead", OLDER).possible()).isTrue();
        assertThat(schema.columns()).isEqualTo("price");
    }

    @Test
    void itIsRefusedWithWordsWhenOneStepAheadIsOneWay() {
        SchemaFixture schema = new SchemaFixture("too_far");
        schema.prepare(version("V2__price.sql", V2, "V3__note.sql", "-- expand\nselect 1;"));
        String why = "its tables were written by a newer version, which ran V2__price.sql;"
                + " there is no way back from that";
        assertThat(schema.node().outlook("too_far", OLDER).refusals()).containsExactly(why);
        assertThatThrownBy(() -> schema.prepare(OLDER)).hasMessage("Module too_far is refused: " + why);
    }

    @Test
    void itIsToldThatRollingBackWouldHelp() {
        SchemaFixture schema = new SchemaFixture("with_way");
        schema.prepare(version("V2__price.sql", V2, "D2__price.sql", "alter table t drop column price;"));
        assertThatThrownBy(() -> schema.prepare(OLDER))
                .hasMessageContaining("which ran V2__price.sql; rolling back to this version undoes that");
    }

    @Test
    void aStepOfUnknownKindIsTakenAsOneWay() throws Exception {
        SchemaFixture schema = new SchemaFixture("unknown");
        schema.prepare(version("V2__price.sql", "-- expand\n" + V2));
        schema.run("delete from kernel.schema_step where schema_name = 'unknown'");
        assertThatThrownBy(() -> schema.prepare(OLDER)).hasMessageContaining("no way back");
    }

    @Test
    void theFirstLineAloneSaysThatAStepExpands() {
        SchemaFixture schema = new SchemaFixture("not_first");
        schema.prepare(version("V2__price.sql", V2 + "\n-- expand\n", "V3__x.sql", "-- expands\nselect 1;"));
        assertThatThrownBy(() -> schema.prepare(OLDER)).hasMessageContaining("V2__price.sql, V3__x.sql");
    }

    @Test
    void aPackageWithAnotherScriptUnderAVersionThatRanIsRefusedBeforehand() {
        SchemaFixture schema = new SchemaFixture("forked");
        schema.prepare(version("V2__price.sql", V2));
        assertThat(schema.node()
                        .outlook("forked", version("V2__price.sql", V2 + "-- other"))
                        .refusals())
                .containsExactly("V2__price.sql is not the script that ran under this version");
    }
}
