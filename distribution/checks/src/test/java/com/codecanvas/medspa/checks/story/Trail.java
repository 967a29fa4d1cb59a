package com.codecanvas.medspa.checks.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.codecanvas.medspa.checks.journeys.Pages;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;

/** The audit log, as the auditor reads it. */
record Trail(Day day, Page page) {
    /** Where something happened to Ana. */
    private static final List<String> STATIONS =
            List.of("Patients", "Scheduling", "Messaging", "Consents", "Treatments", "Photos", "Payments");

    static Trail of(Day day) {
        return new Trail(day, day.at("auditor", "/admin/audit"));
    }

    void holdsTheDay() {
        for (String station : STATIONS) {
            page.navigate("/admin/audit?patientId=" + day.ana().id() + "&module=" + station.toLowerCase());
            assertThat(Pages.heading(page, "Who looked at " + Ana.NAME)).isVisible();
            assertThat(entries(station).first()).isVisible();
        }
        page.navigate("/admin/audit?module=treatments&action=treatment-sessions.sign");
        assertThat(entries(day.clinic().nameOf("practitioner"))).hasCount(1);
        page.navigate("/admin/audit?patientId=" + day.ana().id());
        assertThat(entries(day.clinic().nameOf("front-desk")).first()).isVisible();
        day.album().take(page, "audit");
    }

    void holdsWhatTheAdminDid() {
        page.navigate("/admin/audit?module=kernel&userId=" + day.clinic().userId("admin"));
        for (String what : List.of("payments: off", "payments: on", "messaging-twilio", "storage-minio")) {
            assertThat(entries(what).first()).isVisible();
        }
        day.album().aside(page, "audit-admin");
    }

    private Locator entries(String words) {
        return page.getByRole(AriaRole.TABLE, new Page.GetByRoleOptions().setName("Audit log"))
                .getByRole(AriaRole.ROW)
                .filter(new Locator.FilterOptions().setHasText(words));
    }
}
