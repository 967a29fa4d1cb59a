package com.codecanvas.medspa.checks.journeys;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class AuditIT {

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    @Test
    void theAuditorSeesWhoLookedAtAPatientToday() throws Exception {
        String patient = DESK.api()
                .post("patients", Map.of("givenName", "Audited", "familyName", "Patient"))
                .get("id")
                .asText();
        Page practitioner = DESK.signedIn("practitioner", "/patients/" + patient);
        assertThat(Pages.heading(practitioner, "Audited Patient")).isVisible();

        Page auditor = DESK.signedIn("auditor", "/");
        Pages.nav(auditor, "Audit log").click();
        Locator log = auditor.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Audit log"));
        assertThat(act(log, "Dr. Mara Voss", "Signed in")).isVisible();
        assertThat(act(log, "Ruth Adler", "Signed in")).isVisible();

        auditor.navigate("/admin/audit?patientId=" + patient);
        assertThat(act(log, "Dr. Mara Voss", "Patients")).isVisible();
        assertThat(act(log, "Amir Haddad", "Patients")).isVisible();
        assertThat(log).not().containsText("Signed in");
        act(log, "Dr. Mara Voss", "Patients").getByRole(AriaRole.BUTTON).click();
        assertThat(log).containsText("/api/v1/patients/{id}");
    }

    private static Locator act(Locator log, String person, String what) {
        return log.getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(person))
                .filter(new Locator.FilterOptions().setHasText(what))
                .filter(new Locator.FilterOptions().setHasText("Today"))
                .first();
    }
}
