package com.codecanvas.medspa.core.testing;

import static com.codecanvas.medspa.core.testing.SchemaFixture.version;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.core.persistence.ModuleSchemas.Versions;
import com.codecanvas.medspa.core.persistence.SchemaOutlook;
import com.codecanvas.medspa.core.persistence.SchemaRefusedException;
import com.codecanvas.medspa.core.persistence.SchemaStep;
import com.codecanvas.medspa.core.persistence.SchemaStep.Kind;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

class SchemaUndoTest {

    private static final String V2 = "alter table t add column price bigint;";
    private static final String D2 = "alter table t drop column price;";
    private static final String V3 = "alter table t add column note text; create index on t (tenant_id, note);";
    private static final String D3 = "alter table t drop column note;";

    private static final Map<String, String> FIRST = version();
    private static final Map<String, String> THIRD =
            version("V2__price.sql", V2, "D2__price.sql", D2, "V3__note.sql", V3, "D3__note.sql", D3);

    @Test
    void anOutlookTellsWhatWouldRunAndWhatHasNoWayBackWithoutRunningIt() throws Exception {
        SchemaFixture schema = new SchemaFixture("outlook");
        Map<String, String> scripts =
                version("V2__price.sql", V2, "D2__price.sql", D2, "V3__note.sql", "-- expand\n" + V3);
        assertThat(schema.node().outlook("outlook", scripts).steps())
                .containsExactly(
                        new SchemaStep("1", "t", "V1__t.sql", Kind.ONE_WAY),
                        new SchemaStep("2", "price", "V2__price.sql", Kind.DOWN_PATH),
                        new SchemaStep("3", "note", "V3__note.sql", Kind.EXPAND));
        assertThat(schema.prepared()).isNull();
        schema.prepare(scripts);
        assertThat(schema.node().outlook("outlook", scripts).steps()).isEmpty();
    }

    @Test
    void undoingLeavesTheSchemaAsTheOlderVersionMadeIt() throws Exception {
        SchemaFixture schema = new SchemaFixture("undone");
        schema.prepare(THIRD);
        assertThat(schema.columns()).isEqualTo("price,note");
        schema.undo(FIRST, THIRD);
        assertThat(schema.columns()).isNull();
        assertThat(schema.history()).isEqualTo("1");
        String prepared = schema.prepared();
        schema.prepare(FIRST);
        assertThat(schema.prepared()).isEqualTo(prepared);
    }

    @Test
    void undoingTwiceDoesNothingTheSecondTimeAndTheNewerVersionCanComeAgain() throws Exception {
        SchemaFixture schema = new SchemaFixture("again");
        schema.prepare(THIRD);
        schema.undo(FIRST, THIRD);
        schema.undo(FIRST, THIRD);
        assertThat(schema.history()).isEqualTo("1");
        schema.prepare(THIRD);
        assertThat(schema.columns()).isEqualTo("price,note");
    }

    @Test
    void aNodeThatHasSeenTheNewerSchemaDoesNotTakeItForPreparedAfterAnotherNodeUndidIt() throws Exception {
        SchemaFixture schema = new SchemaFixture("stale");
        var node = schema.node();
        node.prepare("stale", THIRD);
        schema.undo(FIRST, THIRD);
        node.prepare("stale", THIRD);
        assertThat(schema.columns()).isEqualTo("price,note");
    }

    @Test
    void aFailureInTheMiddleOfUndoingLeavesEverythingAsItWas() throws Exception {
        SchemaFixture schema = new SchemaFixture("halfway");
        Map<String, String> broken = version(
                "V2__price.sql",
                V2,
                "D2__price.sql",
                D2 + "drop table nowhere;",
                "V3__note.sql",
                V3,
                "D3__note.sql",
                D3);
        schema.prepare(broken);
        String prepared = schema.prepared();
        assertThatThrownBy(() -> schema.undo(FIRST, broken))
                .isInstanceOf(SchemaRefusedException.class)
                .hasMessageContaining("The tables of module halfway stay as they are: D2__price.sql failed")
                .hasMessageContaining("table \"nowhere\" does not exist");
        assertThat(schema.columns()).isEqualTo("price,note");
        assertThat(schema.history()).isEqualTo("1,2,3");
        assertThat(schema.prepared()).isEqualTo(prepared);
    }

    @Test
    void whatIsLeftAfterUndoingMustKeepClinicsApart() throws Exception {
        SchemaFixture schema = new SchemaFixture("careless");
        Map<String, String> careless =
                version("V2__price.sql", V2, "D2__price.sql", D2 + "alter table t no force row level security;");
        schema.prepare(careless);
        assertThatThrownBy(() -> schema.undo(FIRST, careless))
                .hasMessageContaining("t: row level security must be forced");
        assertThat(schema.columns()).isEqualTo("price");
        assertThat(schema.history()).isEqualTo("1,2");
    }

    @Test
    void aStepWithoutAWayBackIsRefusedBeforeAnythingIsUndone() throws Exception {
        SchemaFixture schema = new SchemaFixture("oneway");
        Map<String, String> newer = version("V2__price.sql", V2, "V3__note.sql", V3, "D3__note.sql", D3);
        schema.prepare(newer);
        String why = "V2__price.sql has no way back, and the version before does not work with it";
        assertThat(schema.node()
                        .undoOutlook("oneway", new Versions(FIRST, newer))
                        .refusals())
                .containsExactly(why);
        assertThatThrownBy(() -> schema.undo(FIRST, newer)).hasMessageContaining(why);
        assertThat(schema.columns()).isEqualTo("price,note");
    }

    @Test
    void stepsThatTheOlderVersionWorksWithStay() throws Exception {
        SchemaFixture schema = new SchemaFixture("expanded");
        Map<String, String> newer =
                version("V2__price.sql", "-- expand\n" + V2, "V3__note.sql", V3, "D3__note.sql", D3);
        schema.prepare(newer);
        assertThat(schema.node()
                        .undoOutlook("expanded", new Versions(FIRST, newer))
                        .steps())
                .extracting(SchemaStep::version)
                .containsExactly("3");
        schema.undo(FIRST, newer);
        assertThat(schema.columns()).isEqualTo("price");
        schema.prepare(FIRST);
        schema.prepare(newer);
        assertThat(schema.columns()).isEqualTo("price,note");
    }

    @Test
    void aVersionWithTheSameTablesComesAlsoAfterAWayBackThatLeftAStep() throws Exception {
        SchemaFixture schema = new SchemaFixture("left_a_step");
        schema.prepare(version("V2__price.sql", "-- expand\n" + V2));
        schema.prepare(FIRST);
        SchemaOutlook outlook = schema.node().undoOutlook("left_a_step", new Versions(FIRST, FIRST));
        assertThat(outlook.possible()).isTrue();
        assertThat(outlook.steps()).isEmpty();
    }

    @Test
    void aStepIsNotUndoneUnderOneThatStays() throws Exception {
        SchemaFixture schema = new SchemaFixture("below");
        Map<String, String> newer =
                version("V2__price.sql", V2, "D2__price.sql", D2, "V3__note.sql", "-- expand\n" + V3);
        schema.prepare(newer);
        assertThatThrownBy(() -> schema.undo(FIRST, newer))
                .hasMessageContaining("V2__price.sql cannot be undone while the later V3__note.sql stays");
    }

    @Test
    void scriptsOfAnotherPackageUndoNothing() throws Exception {
        SchemaFixture schema = new SchemaFixture("foreign");
        schema.prepare(THIRD);
        Map<String, String> other =
                version("V2__price.sql", V2 + "-- other", "D2__price.sql", D2, "V3__note.sql", V3, "D3__note.sql", D3);
        assertThatThrownBy(() -> schema.undo(FIRST, other))
                .hasMessageContaining("V2__price.sql is not the script that ran under this version");
        assertThatThrownBy(() -> schema.undo(FIRST, version("V2__price.sql", V2, "D2__price.sql", D2)))
                .hasMessageContaining("V3__note.sql ran, which neither version has");
        assertThat(schema.columns()).isEqualTo("price,note");
    }

    @Test
    void twoNodesThatTakeTheSchemaBackAndForthAtOnceLeaveItWhole() throws Exception {
        SchemaFixture schema = new SchemaFixture("contended");
        schema.prepare(THIRD);
        Callable<Void> back = () -> {
            schema.undo(FIRST, THIRD);
            return null;
        };
        Callable<Void> forth = () -> {
            schema.prepare(THIRD);
            return null;
        };
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            for (Future<Void> done : nodes.invokeAll(List.of(back, forth, back, forth))) {
                done.get();
            }
        } finally {
            nodes.shutdownNow();
        }
        assertThat(List.of("1:null", "1,2,3:price,note")).contains(schema.history() + ":" + schema.columns());
    }
}
