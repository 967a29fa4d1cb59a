package com.codecanvas.medspa.messaging.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.core.testing.RecordedCopy;
import com.codecanvas.medspa.messaging.api.Email;
import com.codecanvas.medspa.messaging.api.TextMessage;
import com.codecanvas.medspa.patients.api.PatientContact;
import com.codecanvas.medspa.patients.api.PatientContacts;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class MessagesOnShelfTest {

    private static final String ANAS = "+12125550123";
    private static final String SHARED = "+12125550199";

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("messaging-sandbox");

    private final UUID ana = UUID.randomUUID();
    private final UUID ben = UUID.randomUUID();
    private final UUID cy = UUID.randomUUID();
    private final Map<UUID, PatientContact> patients = new HashMap<>();
    private MessagesOnShelf held;

    @BeforeEach
    void write() {
        patients.put(ana, new PatientContact(ana, "Ana", ANAS, "Ana@example.com", false));
        patients.put(ben, new PatientContact(ben, "Ben", SHARED, null, false));
        patients.put(cy, new PatientContact(cy, "Cy", SHARED, null, false));
        Shelf shelf = new Shelf(kit.transactions(), kit.live());
        held = new MessagesOnShelf(shelf, new Contacts());
        SandboxCarrier carrier = new SandboxCarrier(kit.transactions(), shelf, kit.jobs());
        kit.inClinicA(() -> carrier.send(new TextMessage("1", ANAS, "Hello Ana")));
        kit.inClinicA(() -> carrier.send(new Email("2", "ana@example.com", "Your visit", "Dear Ana")));
        kit.inClinicA(() -> carrier.send(new TextMessage("3", SHARED, "Hello one of you")));
        kit.inClinicB(() -> carrier.send(new TextMessage("4", ANAS, "Hello from clinic B")));
    }

    private RecordedCopy copy(UUID patient) {
        return kit.inClinicA(() -> kit.copyOf(held, patient));
    }

    @Test
    void theCopyHasWhatWentToThePatientsNumberAndAddress() {
        assertThat(copy(ana).items()).hasSize(2);
        assertThat(copy(ana).words())
                .contains("text: Hello Ana", "heading: Your visit", "channel: e-mail")
                .doesNotContain("one of you", "clinic B");
    }

    @Test
    void aSharedNumberGivesNobodyWhatMayBeAnothers() {
        assertThat(copy(ben).items()).isEmpty();
        assertThat(kit.inClinicA(() -> held.erase(ben))).isZero();
        assertThat(copy(UUID.randomUUID()).items()).isEmpty();
    }

    @Test
    void erasureTakesThePatientsMessagesInThisClinicAlone() {
        assertThat(kit.inClinicA(() -> held.erase(ana))).isEqualTo(2);
        assertThat(kit.inClinicA(() -> held.erase(ana))).isZero();
        assertThat(copy(ana).items()).isEmpty();
        assertThat(kit.inClinicB(() -> kit.copyOf(held, ana)).words()).contains("Hello from clinic B");
        patients.remove(cy);
        assertThat(copy(ben).items()).hasSize(1);
    }

    /** The same people in both clinics, so that only the rows tell clinics apart. */
    private final class Contacts implements PatientContacts {

        @Override
        public Map<UUID, PatientContact> contacts(Collection<UUID> ids) {
            return patients.values().stream()
                    .filter(each -> ids.contains(each.id()))
                    .collect(Collectors.toMap(PatientContact::id, each -> each));
        }

        @Override
        public Set<UUID> withPhone(String e164) {
            return patients.values().stream()
                    .filter(each -> e164.equals(each.mobile()))
                    .map(PatientContact::id)
                    .collect(Collectors.toSet());
        }
    }
}
