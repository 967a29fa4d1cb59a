package com.codecanvas.medspa.patients.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.web.IfMatch;
import com.codecanvas.medspa.core.testing.ModuleKit;
import com.codecanvas.medspa.patients.PatientsModule;
import com.codecanvas.medspa.patients.api.PatientContact;
import com.codecanvas.medspa.patients.rest.PatientInput;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class PatientContactsTest {

    private static final String SHARED = "+12125550123";

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("patients");

    private PatientsModule module;
    private StoredPatientContacts contacts;

    @BeforeEach
    void module() {
        module = new PatientsModule(kit);
        contacts = new StoredPatientContacts(kit.transactions(), kit.blindIndex());
    }

    @Test
    void a_contact_has_the_name_to_greet_by_the_number_and_the_address() {
        UUID ana = create("Ana", "Annie", "(212) 555-0123", "ana@example.com");
        assertThat(contact(ana)).isEqualTo(new PatientContact(ana, "Annie", SHARED, "ana@example.com", false));
    }

    @Test
    void a_landline_takes_no_texts() {
        UUID ben = create("Ben", null, "+49 30 901820", null);
        assertThat(contact(ben)).isEqualTo(new PatientContact(ben, "Ben", null, null, false));
    }

    @Test
    void everybody_with_a_number_is_found_archived_or_not() {
        UUID ana = create("Ana", null, "2125550123", null);
        UUID ben = create("Ben", null, SHARED, null);
        create("Cleo", null, "2125550124", null);
        kit.inClinicA(() -> kit.inRequest(() -> module.patients.archive(ben, new IfMatch("*"))));
        assertThat(withPhone()).containsExactlyInAnyOrder(ana, ben);
        assertThat(contact(ben).archived()).isTrue();
    }

    @Test
    void a_number_that_changed_finds_nobody_by_the_old_one() {
        UUID ana = create("Ana", null, "2125550123", null);
        kit.inClinicA(() -> kit.inRequest(
                () -> module.patients.update(ana, new IfMatch("*"), input("Ana", null, "2125550199", null))));
        assertThat(withPhone()).isEmpty();
    }

    @Test
    void the_other_clinic_reaches_nobody() {
        UUID ana = create("Ana", null, "2125550123", null);
        assertThat(kit.inClinicB(() -> contacts.withPhone(SHARED))).isEmpty();
        assertThat(kit.inClinicB(() -> contacts.contacts(List.of(ana)))).isEmpty();
    }

    private UUID create(String given, String preferred, String phone, String email) {
        PatientInput input = input(given, preferred, phone, email);
        return kit.inClinicA(
                () -> kit.inRequest(() -> module.patients.create(input).id()));
    }

    private static PatientInput input(String given, String preferred, String phone, String email) {
        return new PatientInput(given, "Lopez", preferred, null, email, phone, null, null, null, null);
    }

    private Set<UUID> withPhone() {
        return kit.inClinicA(() -> contacts.withPhone(SHARED));
    }

    private PatientContact contact(UUID id) {
        return kit.inClinicA(() -> contacts.contacts(List.of(id)).get(id));
    }
}
