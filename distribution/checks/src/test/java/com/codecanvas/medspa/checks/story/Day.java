package com.codecanvas.medspa.checks.story;

import com.codecanvas.medspa.checks.journeys.FrontDesk;
import com.microsoft.playwright.Page;

/** Where the story happens, to whom, and what is kept of it. */
record Day(FrontDesk desk, StoryClinic clinic, Ana ana, Album album) {

    /** A browser of its own for somebody of the clinic. */
    Page at(String role, String path) {
        return desk.signedIn(clinic.staff(role), path);
    }
}
