package com.codecanvas.medspa.core.modules.data;

import static com.codecanvas.medspa.core.modules.Described.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.codecanvas.medspa.api.web.ProblemException;
import com.codecanvas.medspa.core.modules.ClinicDesk;
import com.codecanvas.medspa.core.modules.PlainRegistry;
import com.codecanvas.medspa.core.modules.data.ExportTasks.Task;
import com.codecanvas.medspa.core.packages.Retention;
import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.SqlWork;
import com.codecanvas.medspa.core.testing.KernelKit;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ModuleDataTest {

    private static final KernelKit KIT = ClinicDesk.KIT;
    private static final Duration WEEK = Duration.ofDays(7);

    @RegisterExtension
    static final ModuleKit studies = ModuleKit.of(StudiesDesk.MODULE, "fixtures/studies");

    private final PlainRegistry registry = new PlainRegistry(ClinicDesk.clinicModules());
    private final KnownModules known = new KnownModules(registry, KIT.database(), () -> "modules");
    private final ModuleData data = new ModuleData(KIT.moduleTables(), known);
    private final DataExports exports = new DataExports(
            KIT.database(), KIT.moduleTables(), KIT.streams(), KIT.scopes(), KIT.signals(), () -> "modules");
    private final ExportWriting writing = new ExportWriting(
            KIT.database(),
            KIT.transactions(),
            KIT.moduleTables(),
            KIT.cipher(),
            KIT.streams(),
            KIT.scopes(),
            KIT.clinics());
    private final StudiesDesk a = new StudiesDesk(new ClinicDesk());
    private final StudiesDesk b = new StudiesDesk(new ClinicDesk());

    @BeforeEach
    void install() {
        registry.ship(module(StudiesDesk.MODULE).done());
    }

    private DataExport export(StudiesDesk desk) throws Exception {
        UUID id = desk.clinic.request(() -> exports.start(StudiesDesk.MODULE)).id();
        work();
        return desk.clinic.request(() -> exports.find(StudiesDesk.MODULE, id));
    }

    private void work() throws Exception {
        for (Optional<Task> task = claim(); task.isPresent(); task = claim()) {
            writing.run(task.get(), WEEK);
        }
    }

    private static Optional<Task> claim() {
        return KIT.database().global(ExportTasks::claim);
    }

    private DataRemoval removal(KernelDatabase database) {
        return new DataRemoval(database, KIT.moduleTables(), data, KIT.cipher(), KIT.scopes());
    }

    private Removal remove(StudiesDesk desk, DataExport export, boolean keepRetained) {
        return desk.clinic.request(
                () -> removal(KIT.database()).remove(known.find(StudiesDesk.MODULE), export, keepRetained));
    }

    private Map<String, String> unzip(StudiesDesk desk, DataExport export) {
        return desk.clinic.call(() -> {
            try (InputStream file = exports.open(export.id())) {
                return unzip(file);
            }
        });
    }

    private static Map<String, String> unzip(InputStream file) throws IOException {
        Map<String, String> files = new LinkedHashMap<>();
        ZipInputStream zip = new ZipInputStream(file);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
        }
        return files;
    }

    @Test
    void anExportHoldsEveryRowOfTheClinicReadableAndCounted() throws Exception {
        UUID visit = a.visit("Dr. Strange: \u00fc");
        a.picture(visit, 0);
        b.visit("of another clinic");
        DataExport export = export(a);
        assertThat(export.state()).isEqualTo("done");
        Map<String, String> files = unzip(a, export);
        assertThat(files)
                .containsOnlyKeys(
                        "course.jsonl",
                        "folder.jsonl",
                        "ledger.jsonl",
                        "picture.jsonl",
                        "step.jsonl",
                        "visit.jsonl",
                        "manifest.json");
        JsonNode line = new ObjectMapper().readTree(files.get("visit.jsonl"));
        assertThat(files.get("visit.jsonl").lines()).hasSize(1);
        assertThat(line.get("id").asText()).isEqualTo(visit.toString());
        assertThat(line.get("note").asText()).isEqualTo("Dr. Strange: \u00fc");
        assertThat(line.at("/token/base64").asText()).isEqualTo("AQID");
        assertThat(line.at("/details/b/1").asInt()).isEqualTo(2);
        assertThat(line.get("price").decimalValue()).isEqualByComparingTo("12.50");
        JsonNode figures =
                new ObjectMapper().readTree(files.get("manifest.json")).at("/tables/5");
        assertThat(figures.get("table").asText()).isEqualTo("visit");
        assertThat(figures.get("rows").asInt()).isEqualTo(1);
        assertThat(figures.get("sha256").asText())
                .isEqualTo(HexFormat.of()
                        .formatHex(
                                Digests.sha256().digest(files.get("visit.jsonl").getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void aLargeExportIsKeptInPartsThatOnlyTheClinicsKeyOpens() throws Exception {
        Random random = new Random(1);
        byte[] noise = new byte[30_000];
        for (int i = 0; i < 60; i++) {
            random.nextBytes(noise);
            a.visit("secret " + HexFormat.of().formatHex(noise));
        }
        DataExport export = export(a);
        assertThat(unzip(a, export).get("visit.jsonl").lines()).hasSize(60);
        assertThat(parts(a, export, "count(*)")).isGreaterThan(1);
        assertThat(parts(
                        a,
                        export,
                        "count(*) filter (where position('secret'::bytea in content) > 0"
                                + " or position('visit.jsonl'::bytea in content) > 0)"))
                .isZero();
        assertThatThrownBy(() -> b.clinic.request(() -> exports.find(StudiesDesk.MODULE, export.id())))
                .hasMessageContaining("not-found");
        assertThatThrownBy(() -> b.clinic.call(() -> exports.open(export.id()))).hasMessageContaining("not-found");
    }

    private static long parts(StudiesDesk desk, DataExport export, String what) {
        return desk.clinic.request(() -> KIT.database()
                .inClinic(connection -> number(
                        connection,
                        "select " + what + " from kernel_modules.data_export_part where export_id = '" + export.id()
                                + "'")));
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Test
    void anExportGoesWhenItsTimeHasCome() throws Exception {
        a.visit("x");
        DataExport export = export(a);
        KIT.database().global(connection -> {
            try (PreparedStatement update = connection.prepareStatement(
                    "update kernel_modules.data_export_task set due = now() where export_id = ?")) {
                update.setObject(1, export.id());
                return update.executeUpdate();
            }
        });
        work();
        DataExport old = a.clinic.request(() -> exports.find(StudiesDesk.MODULE, export.id()));
        assertThat(old.state()).isEqualTo("expired");
        assertThat(parts(a, export, "count(*)")).isZero();
        assertThatThrownBy(() -> remove(a, old, false)).hasMessageContaining("export");
    }

    /** Whatever the rows are. */
    @RepeatedTest(3)
    void whatIsRemovedOfOneClinicLeavesTheOtherUntouched() throws Exception {
        Random random = new Random();
        for (StudiesDesk desk : List.of(a, b)) {
            UUID parent = null;
            for (int i = 0; i < 3 + random.nextInt(10); i++) {
                desk.picture(desk.visit("note " + i), random.nextInt(10));
                parent = desk.folder(random.nextBoolean() ? parent : null, 0);
                desk.courseWithStep();
            }
        }
        String before = b.everything();
        Removal removal = remove(a, export(a), false);
        assertThat(a.everything()).isEqualTo("null\nnull\nnull\nnull\nnull");
        assertThat(b.everything()).isEqualTo(before);
        assertThat(removal.tables()).allMatch(table -> table.kept() == 0);
        assertThat(removal.proof())
                .isEqualTo(Removal.proof(a.clinic.id(), StudiesDesk.MODULE, removal.exportId(), removal.tables()));
        assertThat(a.clinic.request(() -> removal(KIT.database()).list(StudiesDesk.MODULE)))
                .containsExactly(removal);
        assertThat(b.clinic.request(() -> removal(KIT.database()).list(StudiesDesk.MODULE)))
                .isEmpty();
    }

    @Test
    void onlyWhatWasExportedIsRemoved() throws Exception {
        a.visit("one");
        DataExport export = export(a);
        a.run("update studies.visit set price = 13");
        assertThatThrownBy(() -> remove(a, export, false)).hasMessageContaining("changed");
        DataExport again = export(a);
        a.visit("two");
        assertThatThrownBy(() -> remove(a, again, true)).hasMessageContaining("changed");
        assertThat(a.rows("visit").lines()).hasSize(2);
    }

    @Test
    void rowsThatMustBeKeptRefuseTheRemovalOrStayWithAllThatTheyReferTo() throws Exception {
        registry.ship(module(StudiesDesk.MODULE)
                .keeping(
                        new Retention("picture", 6, "taken_on", "Pictures are part of the record"),
                        new Retention("folder", 3, "created_at", "Folders too"))
                .done());
        UUID young = a.visit("with a young picture");
        a.picture(young, 1);
        a.picture(a.visit("with an old picture"), 8);
        UUID root = a.folder(null, 9);
        UUID leaf = a.folder(a.folder(root, 9), 1);
        a.folder(leaf, 9);
        a.folder(root, 9);
        DataExport export = export(a);
        ProblemException refused = catchThrowableOfType(ProblemException.class, () -> remove(a, export, false));
        assertThat(refused.problem().code()).isEqualTo("retention");
        assertThat(refused.problem().more().get("tables").toString())
                .contains("picture", "count=1", "Pictures are part of the record");
        Removal removal = remove(a, export, true);
        assertThat(a.rows("visit")).contains(young.toString());
        assertThat(a.rows("visit").lines()).hasSize(1);
        assertThat(a.rows("picture").lines()).hasSize(1);
        assertThat(a.rows("folder").lines()).hasSize(3);
        assertThat(a.rows("folder")).contains(root.toString(), leaf.toString());
        assertThat(removal.tables())
                .filteredOn(table -> table.table().equals("folder"))
                .first()
                .matches(table -> table.removed() == 2 && table.kept() == 3);
    }

    @Test
    void aRuleAboutAColumnThatIsNotThereKeepsEverything() throws Exception {
        registry.ship(module(StudiesDesk.MODULE)
                .keeping(new Retention("visit", 1, "no_such_column", "unclear"))
                .done());
        a.visit("kept");
        assertThatThrownBy(() -> remove(a, export(a), false)).hasMessageContaining("retention");
    }

    @Test
    void aTableThatIsOnlyAddedToStays() throws Exception {
        a.run("insert into studies.ledger (id, line) values (?, 'booked')", UUID.randomUUID());
        a.visit("goes");
        DataExport export = export(a);
        assertThatThrownBy(() -> remove(a, export, false)).hasMessageContaining("retention");
        remove(a, export, true);
        assertThat(a.rows("ledger")).contains("booked");
        assertThat(a.rows("visit")).isEqualTo("null");
    }

    @Test
    void aRemovalWhoseConnectionIsKilledLeavesEverything() throws Exception {
        a.picture(a.visit("one"), 1);
        a.courseWithStep();
        DataExport export = export(a);
        String before = a.everything();
        assertThatThrownBy(() -> a.clinic.request(
                        () -> removal(new KilledAtTheRecord()).remove(known.find(StudiesDesk.MODULE), export, false)))
                .isInstanceOf(RuntimeException.class);
        assertThat(a.everything()).isEqualTo(before);
        assertThat(a.clinic.request(() -> removal(KIT.database()).list(StudiesDesk.MODULE)))
                .isEmpty();
        remove(a, export, false);
        assertThat(a.rows("visit")).isEqualTo("null");
    }

    @Test
    void dataOfAModuleThatIsGoneIsStillListedExportedAndRemoved() throws Exception {
        registry.ship(module(StudiesDesk.MODULE)
                .keeping(new Retention("picture", 6, "taken_on", "the law"))
                .done());
        known.remember();
        registry.uninstall(StudiesDesk.MODULE);
        a.picture(a.visit("left behind"), 1);
        // As a node does that never saw the module.
        KnownModules later = new KnownModules(registry, KIT.database(), () -> "modules");
        ModuleData left = new ModuleData(KIT.moduleTables(), later);
        List<ModuleData.Figures> all = a.clinic.request(left::all);
        assertThat(all).hasSize(1);
        assertThat(all.get(0).module().name()).isEqualTo("Studies");
        assertThat(all.get(0).rows()).isEqualTo(2);
        assertThat(all.get(0).retainedUntil()).isNotNull();
        assertThat(b.clinic.<List<ModuleData.Figures>>request(left::all)).isEmpty();
        DataRemoval removal = new DataRemoval(KIT.database(), KIT.moduleTables(), left, KIT.cipher(), KIT.scopes());
        DataExport export = export(a);
        assertThatThrownBy(() -> a.clinic.request(() -> removal.remove(later.find(StudiesDesk.MODULE), export, false)))
                .hasMessageContaining("retention");
    }

    /** The database ends the connection at the last moment. */
    private static final class KilledAtTheRecord implements KernelDatabase {
        @Override
        public <T> T inClinic(SqlWork<T> work) {
            return KIT.database().inClinic(connection -> {
                long backend = number(connection, "select pg_backend_pid()");
                try (Connection owner = KIT.ownerConnection()) {
                    number(owner, "select pg_terminate_backend(" + backend + ", 10000)::int");
                }
                return work.run(connection);
            });
        }

        @Override
        public <T> T global(SqlWork<T> work) {
            throw new UnsupportedOperationException();
        }
    }
}
