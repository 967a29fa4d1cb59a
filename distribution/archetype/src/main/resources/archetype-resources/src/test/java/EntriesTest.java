#set($id = $artifactId.replaceAll("^.*[.]", ""))
#set($schema = $id.replace("-", "_"))
package ${package};

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.testing.ModuleKit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class EntriesTest {
    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("${id}");

    private final UUID patient = UUID.randomUUID();

    private EntriesResource entries() {
        kit.settings().set(new EntriesResource.Settings(true));
        return new EntriesResource(kit.transactions(), kit.settings(), kit.audit(), kit.live());
    }

    private void write(String words) {
        kit.inClinicA(() -> entries().add(patient, new EntriesResource.Draft(words)));
    }

    @Test
    void theNewestComesFirst() {
        write("Called");
        write("Called back");
        assertThat(kit.inClinicA(() -> entries().list(patient).items()))
                .extracting(EntriesResource.View::words)
                .containsExactly("Called back", "Called");
        assertThat(kit.audit().patients()).containsExactly(patient);
    }

    @Test
    void theOtherClinicComesByNothing() {
        write("Called back");
        assertThat(kit.inClinicB(() -> kit.copyOf(entries(), patient)).words()).isEmpty();
        assertThat(kit.inClinicA(() -> kit.copyOf(entries(), patient)).words()).contains("Called back");
        kit.twoClinics().verify(entries(), "Called back");
    }
}
