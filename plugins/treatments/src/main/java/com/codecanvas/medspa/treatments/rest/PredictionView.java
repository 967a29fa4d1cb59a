package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.treatments.domain.Calibration;
import com.codecanvas.medspa.treatments.domain.Course;
import com.codecanvas.medspa.treatments.domain.Evidence;
import com.codecanvas.medspa.treatments.domain.KirbyDesai;
import com.codecanvas.medspa.treatments.domain.SessionRange;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * What to expect of a tattoo's removal: the score, its range and the clinic's own calibration apart.
 *
 * @param calibrated null while the clinic has completed too few treatments
 * @param nextDue null before the first session
 * @param expectedEnd day of the last expected session at the usual interval; null when the removal is over or that many are done
 */
public record PredictionView(
        UUID tattooId,
        int score,
        List<KirbyDesai.Factor> factors,
        SessionRange published,
        Calibration calibration,
        SessionRange calibrated,
        int sessionsDone,
        LocalDate earliestNext,
        LocalDate nextDue,
        LocalDate expectedEnd,
        List<Course.Point> course,
        List<Evidence> evidence,
        String rulesVersion) {}
