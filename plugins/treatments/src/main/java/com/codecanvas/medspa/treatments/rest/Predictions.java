package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.treatments.domain.Calibration;
import com.codecanvas.medspa.treatments.domain.Course;
import com.codecanvas.medspa.treatments.domain.Prediction;
import com.codecanvas.medspa.treatments.domain.RuleBook;
import com.codecanvas.medspa.treatments.domain.Rules;
import com.codecanvas.medspa.treatments.domain.SeriesStatus;
import com.codecanvas.medspa.treatments.domain.SessionRange;
import com.codecanvas.medspa.treatments.domain.SessionStatus;
import com.codecanvas.medspa.treatments.domain.Sessions;
import com.codecanvas.medspa.treatments.domain.SkinType;
import com.codecanvas.medspa.treatments.domain.Tattoo;
import com.codecanvas.medspa.treatments.domain.Tattoos;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Predicts a removal from its tattoo, its sessions and what the clinic learnt. */
@Component(service = Predictions.class)
public final class Predictions {

    private final Tattoos tattoos;
    private final Sessions sessions;
    private final Rules rules;
    private final CurrentClinic clinic;

    @Activate
    public Predictions(
            @Reference Tattoos tattoos,
            @Reference Sessions sessions,
            @Reference Rules rules,
            @Reference CurrentClinic clinic) {
        this.tattoos = tattoos;
        this.sessions = sessions;
        this.rules = rules;
        this.clinic = clinic;
    }

    PredictionView of(Tattoo tattoo) {
        RuleBook book = rules.current();
        Calibration calibration = Calibration.learn(tattoos.completed(), book.fewestForCalibration());
        Prediction prediction = Prediction.of(tattoo.details().scale(), book.plusMinusSessions(), calibration);
        List<Course.Rated> rated = rated(tattoo.id());
        LocalDate last = rated.isEmpty() ? null : rated.get(rated.size() - 1).day();
        SkinType skin = tattoo.details().scale().skinType();
        return new PredictionView(
                tattoo.id(),
                prediction.scale().score(),
                prediction.scale().factors(),
                prediction.published(),
                calibration,
                calibration.learnt() ? prediction.calibrated() : null,
                rated.size(),
                last == null ? null : book.interval().earliest(last, skin),
                last == null ? null : book.interval().next(last),
                end(tattoo, prediction.best(), rated),
                Course.of(prediction.best(), rated).points(),
                book.evidence(),
                book.version());
    }

    private List<Course.Rated> rated(UUID tattooId) {
        ZoneId zone = clinic.get().timeZone();
        return sessions.ofTattoo(tattooId).stream()
                .filter(session -> session.status() == SessionStatus.SIGNED)
                .map(session -> new Course.Rated(
                        LocalDate.ofInstant(session.subject().startedAt(), zone),
                        session.notes().clearancePercent()))
                .toList();
    }

    private LocalDate end(Tattoo tattoo, SessionRange range, List<Course.Rated> rated) {
        int left = (int) Math.ceil(range.expected()) - rated.size();
        if (tattoo.status() != SeriesStatus.ACTIVE || left <= 0) {
            return null;
        }
        int weeks = rules.current().interval().defaultWeeks();
        return rated.isEmpty()
                ? LocalDate.now(clinic.get().timeZone()).plusWeeks((long) weeks * (left - 1))
                : rated.get(rated.size() - 1).day().plusWeeks((long) weeks * left);
    }
}
