package com.codecanvas.medspa.checks.story;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.checks.journeys.FrontDesk;
import com.codecanvas.medspa.checks.providers.BucketStandIn;
import com.codecanvas.medspa.checks.providers.TwilioStandIn;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Ana has a tattoo taken off: one day from her call to the audit log, in the browsers of everybody who takes part. */
class PatientsDayIT {

    @RegisterExtension
    static final FrontDesk DESK = new FrontDesk();

    @Test
    void oneDayInTheClinic() throws Exception {
        StoryClinic clinic = StoryClinic.open(DESK.server());
        new Furnishing(clinic.api("admin")).furnish(clinic);
        Day day = new Day(DESK, clinic, Ana.met(clinic), Album.kept());
        Booking calendar = Booking.at(day);
        AnasPhone phone = AnasPhone.of(day);

        sheCalls(day, calendar, phone);
        sheIsTreated(day, calendar);
        shePays(day, phone);
        calendar.proposeTheNext();
        sheStops(day, phone);
        theAdminSwaps(day);

        Trail trail = Trail.of(day);
        trail.holdsTheDay();
        trail.holdsWhatTheAdminDid();
        OtherClinic.of(day).sawNothing();
    }

    private static void sheCalls(Day day, Booking calendar, AnasPhone phone) throws Exception {
        calendar.bookTheFirstFreeTime();
        phone.gets("you are booked for");
        phone.remindAtOnce();
        phone.answers("C");
        calendar.seeItConfirmed();
        TreatmentRoom.of(day).markTheTattoo();
        phone.getsReminded();
    }

    private static void sheIsTreated(Day day, Booking calendar) throws Exception {
        calendar.checkIn();
        Tablet tablet = Tablet.handedOver(day);
        tablet.sign("Consent to laser tattoo removal", "Sign", "consent");
        tablet.sign("Notice of privacy practices", "Acknowledge and sign", "notice");
        tablet.show();
        calendar.startTreatment();
        Camera camera = Camera.of(day);
        camera.takeBefore();
        TreatmentRoom.of(day).recordTheSession();
        camera.takeAfter();
        camera.compare();
        calendar.complete();
    }

    private static void shePays(Day day, AnasPhone phone) {
        Till till = Till.of(day);
        till.takeADeposit();
        till.sellThePackage();
        till.mailTheReceipt();
        phone.getsMail("Receipt");
    }

    private static void sheStops(Day day, AnasPhone phone) throws Exception {
        Inbox inbox = Inbox.of(day);
        inbox.open();
        phone.answers("STOP");
        phone.gets("You have opted out");
        inbox.seeThatSheStopped();
        int texts = phone.texts();
        inbox.seeThatNothingLeaves();
        phone.show();
        assertThat(phone.texts()).isEqualTo(texts);
    }

    private static void theAdminSwaps(Day day) throws Exception {
        Administration administration = Administration.of(day);
        Page colleague = day.at("front-desk", day.ana().tab("timeline"));
        try (TwilioStandIn twilio = new TwilioStandIn();
                BucketStandIn bucket = new BucketStandIn()) {
            administration.swapTexts(twilio);
            administration.swapPictures(bucket, Camera.of(day));
            administration.payments(colleague);
        }
        colleague.navigate(day.ana().tab("timeline"));
        day.album().take(colleague, "timeline");
    }
}
