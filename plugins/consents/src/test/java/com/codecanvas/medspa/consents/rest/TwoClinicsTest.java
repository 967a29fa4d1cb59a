package com.codecanvas.medspa.consents.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.testing.ModuleKit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What clinic A keeps does not exist for clinic B. */
class TwoClinicsTest {

    @RegisterExtension
    static final ModuleKit kit = ModuleKit.of("consents");

    private static final String[] WORDS = {"Ana Lopez", "Secret peel", "Secret words", "Secret reason"};

    private Desk desk;
    private Clinic a;
    private Clinic b;
    private UUID ana;
    private ConsentView signed;

    @BeforeEach
    void open() {
        desk = new Desk(kit);
        a = kit.clinicA();
        b = kit.clinicB();
        ana = desk.patient(a, "Ana Lopez");
        TemplateInput own = new TemplateInput("consent", "Secret peel", "Secret words", null, true, true);
        UUID template = desk.in(a, () -> desk.templates.add(own)).id();
        signed = desk.sign(a, ana, template);
        desk.in(
                a,
                () -> desk.consents.withdraw(signed.id(), Desk.ANY, new ConsentsResource.Withdrawal("Secret reason")));
    }

    @Test
    void noEndpointGivesAnythingAway() {
        assertThat(kit.twoClinics().verify(desk.consents, WORDS)).isPositive();
        assertThat(kit.twoClinics().verify(desk.templates, WORDS)).isPositive();
    }

    @Test
    void theOthersDocumentsAndPatientsAreUnknown() {
        assertThat(Desk.refusal(() -> desk.document(b, signed.id())).status()).isEqualTo(404);
        assertThat(Desk.refusal(() -> desk.in(b, () -> desk.consents.ofPatient(ana)))
                        .status())
                .isEqualTo(404);
        assertThat(Desk.refusal(() -> desk.in(b, () -> desk.consents.text(desk.tattoo, ana)))
                        .status())
                .isEqualTo(404);
        assertThat(Desk.refusal(() -> desk.sign(b, ana, desk.tattoo)).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"template", "consent", "consent_document"})
    void noStatementReachesTheOthersRows(String table) {
        String touch = "update consents." + table + " set tenant_id = tenant_id";
        assertThat(desk.sql(a, touch)).isPositive();
        assertThat(desk.sql(b, touch)).isZero();
    }
}
