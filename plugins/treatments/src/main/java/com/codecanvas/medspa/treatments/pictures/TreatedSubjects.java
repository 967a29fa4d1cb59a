package com.codecanvas.medspa.treatments.pictures;

import com.codecanvas.medspa.patients.api.pictures.PictureOccasion;
import com.codecanvas.medspa.patients.api.pictures.PictureSubject;
import com.codecanvas.medspa.patients.api.pictures.PictureSubjects;
import com.codecanvas.medspa.treatments.domain.Sessions;
import com.codecanvas.medspa.treatments.domain.Tattoo;
import com.codecanvas.medspa.treatments.domain.Tattoos;
import com.codecanvas.medspa.treatments.domain.Visit;
import com.codecanvas.medspa.treatments.domain.course.CourseSessions;
import com.codecanvas.medspa.treatments.domain.course.Courses;
import com.codecanvas.medspa.treatments.domain.course.KindCourse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Tattoos and courses, and their sessions; a kind that is switched off leaves its courses as they were. */
@Component(service = PictureSubjects.class)
public final class TreatedSubjects implements PictureSubjects {

    private final Tattoos tattoos;
    private final Sessions sessions;
    private final Courses courses;
    private final CourseSessions visits;

    @Activate
    public TreatedSubjects(
            @Reference Tattoos tattoos,
            @Reference Sessions sessions,
            @Reference Courses courses,
            @Reference CourseSessions visits) {
        this.tattoos = tattoos;
        this.sessions = sessions;
        this.courses = courses;
        this.visits = visits;
    }

    @Override
    public String moduleId() {
        return "treatments";
    }

    @Override
    public String permission() {
        return "treatments.read";
    }

    @Override
    public Map<UUID, List<PictureSubject>> of(Collection<UUID> patientIds) {
        Map<UUID, List<PictureSubject>> all = new HashMap<>();
        List<Tattoo> removed = tattoos.ofPatients(patientIds);
        Map<UUID, List<PictureOccasion>> done =
                occasions(sessions.visits(removed.stream().map(Tattoo::id).toList()));
        removed.forEach(tattoo -> add(
                all, tattoo.patientId(), subject(tattoo.id(), tattoo.details().name(), done)));
        List<KindCourse> others = courses.ofPatients(patientIds);
        Map<UUID, List<PictureOccasion>> visited =
                occasions(visits.visits(others.stream().map(KindCourse::id).toList()));
        others.forEach(course -> add(
                all, course.patientId(), subject(course.id(), course.details().name(), visited)));
        return all;
    }

    private static void add(Map<UUID, List<PictureSubject>> all, UUID patientId, PictureSubject subject) {
        all.computeIfAbsent(patientId, unseen -> new ArrayList<>()).add(subject);
    }

    private static PictureSubject subject(UUID id, String name, Map<UUID, List<PictureOccasion>> occasions) {
        return new PictureSubject(id, name, occasions.getOrDefault(id, List.of()));
    }

    private static Map<UUID, List<PictureOccasion>> occasions(List<Visit> all) {
        return all.stream()
                .collect(Collectors.groupingBy(
                        Visit::seriesId, Collectors.collectingAndThen(Collectors.toList(), TreatedSubjects::numbered)));
    }

    /** Counted as the page of a session counts: those that were signed before it. */
    private static List<PictureOccasion> numbered(List<Visit> series) {
        List<PictureOccasion> occasions = new ArrayList<>();
        int number = 1;
        for (Visit visit : series) {
            occasions.add(new PictureOccasion(visit.id(), visit.startedAt(), "Session " + number));
            number += visit.signed() ? 1 : 0;
        }
        return occasions;
    }
}
