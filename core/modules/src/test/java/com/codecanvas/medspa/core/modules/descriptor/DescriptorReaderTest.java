package com.codecanvas.medspa.core.modules.descriptor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.core.modules.ModuleDescriptor;
import com.codecanvas.medspa.core.modules.PermissionDescriptor;
import com.codecanvas.medspa.core.packages.BundleFacts;
import com.codecanvas.medspa.core.packages.Grants;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class DescriptorReaderTest {

    private static final String HOLDS =
            "osgi.service;objectClass:List<String>=\"com.codecanvas.medspa.api.privacy.PersonalData\";uses:=\"x\"";

    @Test
    void readsTheKernelsOwn() {
        assertThat(KernelDescriptor.read().permissions())
                .extracting(PermissionDescriptor::id)
                .contains("modules.read", "modules.manage", "users.read", "users.manage", "audit.read");
    }

    @Test
    void fillsInWhatMayBeLeftOut() {
        ModuleDescriptor lasers = read("{\"id\":\"lasers\",\"name\":\"Lasers\",\"reads\":[\"Treatments\"]}");
        assertThat(lasers.enabledByDefault()).isTrue();
        assertThat(lasers.needs()).isEmpty();
        assertThat(lasers.version()).isEqualTo("1.2.3");
        assertThat(lasers.grants()).isEqualTo(new Grants(true, List.of(), List.of("Treatments")));
        assertThat(lasers.slots()).isEmpty();
    }

    @Test
    void carriesWhatAModuleAsksForOffersAndPromises() {
        ModuleDescriptor lasers = read("""
                {"id": "lasers", "name": "Lasers",
                 "grants": {"hosts": ["api.example.com"]},
                 "changelog": [{"version": "1.2.3", "date": "2026-11-25", "changes": ["Faster"]}],
                 "slots": [{"id": "beam", "name": "Beam", "contract": "com.example.lasers.api.Beam"}],
                 "provides": [{"slot": "sms", "name": "Morse"}],
                 "retention": [{"table": "shot", "years": 6, "since": "created_at", "because": "HIPAA"}]}
                """);
        assertThat(lasers.grants().hosts()).containsExactly("api.example.com");
        assertThat(lasers.apiRange()).isEqualTo("[1.0,2)");
        assertThat(lasers.changelog().get(0).changes()).containsExactly("Faster");
        assertThat(lasers.slots().get(0).contract()).isEqualTo("com.example.lasers.api.Beam");
        assertThat(lasers.provides().get(0).slot()).isEqualTo("sms");
        assertThat(lasers.retention().get(0).years()).isEqualTo(6);
    }

    @Test
    void tellsWhatIsWrong() {
        assertThatThrownBy(() -> read("{\"id\":\"Lasers\",\"settings\":[]}"))
                .isInstanceOf(InvalidDescriptorException.class)
                .hasMessageContaining("lower-case")
                .hasMessageContaining("name is missing");
    }

    private static ModuleDescriptor read(String json) {
        BundleFacts facts = new BundleFacts("lasers", "1.2.3", "CodeCanvas", "[1.0,2)", true, HOLDS);
        return DescriptorReader.read(json.getBytes(StandardCharsets.UTF_8), null, facts);
    }
}
