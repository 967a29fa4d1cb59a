package com.codecanvas.medspa.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.auth.OpenEndpoint;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.core.persistence.SchemaRefusedException;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a module's tests on the kit refuse, each with a module that does it. */
class LeakTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("notes", "fixtures/notes");

    private static final UUID FOLDER = Ids.next();

    public record View(UUID id, String name) {}

    /** Asks the database alone. */
    @Path("folders")
    @RequiresPermission("notes.read")
    public static class Careful {
        @GET
        public List<View> list() {
            return kit.transactions()
                    .call(entities ->
                            entities.createQuery("select f from Folder f", Folder.class).getResultList().stream()
                                    .map(folder -> new View(folder.id, folder.name))
                                    .toList());
        }

        @PUT
        @Path("{id}")
        public void write(@PathParam("id") UUID id, View view) {
            kit.transactions().run(entities -> entities.persist(new Folder(Ids.next(), view.name())));
        }

        @DELETE
        @Path("{id}")
        public void remove(@PathParam("id") UUID id) {
            kit.transactions().run(entities -> {
                Folder folder = entities.find(Folder.class, id);
                if (folder != null) {
                    entities.remove(folder);
                }
            });
        }
    }

    /** Remembers what it has read, whoever asks next. */
    @Path("folders")
    public static class Remembering extends Careful {
        private final List<View> known = new ArrayList<>();

        @Override
        @GET
        public List<View> list() {
            known.addAll(super.list());
            return known;
        }
    }

    /** Finds a way to work for the other clinic: on a thread that no scope holds. */
    @Path("folders")
    public static class Reaching {
        @GET
        public void touch() {
            CompletableFuture.runAsync(() -> new Raw(kit).updateInA("update notes.folder set name = 'B was here'"))
                    .join();
        }
    }

    @Path("folders")
    public static class Unguarded {
        @GET
        public void forgotten() {}

        @DELETE
        @RequiresPermission("notes.purge")
        public void undeclared() {}

        @GET
        @OpenEndpoint(because = "A test.")
        public void open() {}
    }

    @BeforeEach
    void aFolderInClinicA() {
        new Raw(kit).updateInA("insert into notes.folder (id, name) values (?, 'Secret plans')", FOLDER);
    }

    @Test
    void aModuleThatAsksTheDatabaseAlonePasses() {
        assertThat(kit.twoClinics().verify(new Careful(), "Secret plans")).isEqualTo(3);
    }

    @Test
    void whatIsRememberedForTheOtherClinicIsALeak() {
        Remembering resource = new Remembering();
        assertThat(kit.inClinicA(resource::list)).hasSize(1);
        assertThatThrownBy(() -> kit.twoClinics().verify(resource, "Secret plans"))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Remembering.list tells clinic B \"Secret plans\" of clinic A")
                .hasMessageContaining("tells clinic B \"" + FOLDER);
    }

    @Test
    void aChangeOfTheOtherClinicsRowsIsALeak() {
        assertThatThrownBy(() -> kit.twoClinics().verify(new Reaching()))
                .hasMessage("a call of clinic B changed rows of clinic A");
    }

    @Test
    void nothingIsProvenWithoutData() {
        new Raw(kit).updateInA("delete from notes.folder");
        assertThatThrownBy(() -> kit.twoClinics().verify(new Careful())).hasMessageContaining("no data yet");
    }

    @Test
    void anEndpointThatForgetsItsPermissionIsTold() {
        assertThat(Endpoints.unguarded(Unguarded.class, Set.of("notes.read")))
                .containsExactly(
                        "Unguarded.forgotten: declares neither @RequiresPermission nor @OpenEndpoint",
                        "Unguarded.undeclared: needs permission notes.purge, which module.json does not declare");
        assertThat(Endpoints.unguarded(Careful.class, Set.of("notes.read"))).isEmpty();
    }

    @Test
    void theClassesOfAModuleAreCheckedBeforeItsFirstTest() {
        assertThatThrownBy(() -> ModuleKit.of("notes").beforeAll(null))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("Unguarded.forgotten");
    }

    @Test
    void aTableWithoutThePolicyFailsEveryTest() {
        assertThatThrownBy(() -> ModuleKit.of("leaky", "fixtures/leaky").beforeAll(null))
                .isInstanceOf(SchemaRefusedException.class)
                .hasMessageContaining("row level security");
    }
}
