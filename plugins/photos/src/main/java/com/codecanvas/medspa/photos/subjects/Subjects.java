package com.codecanvas.medspa.photos.subjects;

import com.codecanvas.medspa.api.auth.CurrentUser;
import com.codecanvas.medspa.api.modules.Modules;
import com.codecanvas.medspa.patients.api.pictures.PictureSubject;
import com.codecanvas.medspa.patients.api.pictures.PictureSubjects;
import com.codecanvas.medspa.photos.domain.Photo;
import com.codecanvas.medspa.photos.domain.PictureOf;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the modules that the clinic has switched on; one that fails spoils no photo. */
@Component(service = Subjects.class)
public final class Subjects {

    private static final Logger LOG = LoggerFactory.getLogger(Subjects.class);

    private final Modules modules;
    private final CurrentUser user;

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    private volatile List<PictureSubjects> offered;

    @Activate
    public Subjects(@Reference Modules modules, @Reference CurrentUser user) {
        this.modules = modules;
        this.user = user;
    }

    public Subjects(Modules modules, CurrentUser user, List<PictureSubjects> offered) {
        this(modules, user);
        this.offered = List.copyOf(offered);
    }

    /** A patient's subject, and the module that it comes from. */
    public record Offered(String source, UUID patientId, PictureSubject subject) {}

    /** @param whole false where a module did not answer, so that there may be more */
    public record Choice(List<Offered> all, boolean whole) {}

    /** What the person who works may say that pictures of these patients are of; the patients in their order. */
    public Choice of(Collection<UUID> patientIds) {
        Map<String, Answer> answers = new TreeMap<>();
        Predicate<PictureSubjects> shown = source -> user.may(source.permission());
        sources().forEach(source -> answers.put(source.moduleId(), ask(source, patientIds, shown)));
        List<Offered> all = new ArrayList<>();
        patientIds.forEach(patient -> answers.forEach((source, answer) ->
                answer.ofPatient(patient).forEach(subject -> all.add(new Offered(source, patient, subject)))));
        return new Choice(all, !answers.containsValue(Answer.FAILED));
    }

    /** By the ids of those that are of something: in words for the person who works. */
    public Map<UUID, PictureOf> seen(Collection<Photo> photos) {
        return names(photos, source -> user.may(source.permission()));
    }

    /** The same for the patient, whose own record it is; also where nobody is signed in. */
    public Map<UUID, PictureOf> told(Collection<Photo> photos) {
        return names(photos, source -> true);
    }

    private Map<UUID, PictureOf> names(Collection<Photo> photos, Predicate<PictureSubjects> shown) {
        List<Photo> linked =
                photos.stream().filter(photo -> photo.link() != null).toList();
        Set<UUID> patients = linked.stream().map(Photo::patientId).collect(Collectors.toSet());
        Map<String, Answer> answers = new HashMap<>();
        return linked.stream()
                .collect(Collectors.toMap(
                        Photo::id,
                        photo -> answers.computeIfAbsent(photo.link().source(), id -> answer(id, patients, shown))
                                .name(photo.patientId(), photo.link())));
    }

    private Answer answer(String sourceId, Collection<UUID> patients, Predicate<PictureSubjects> shown) {
        return sources().stream()
                .filter(source -> source.moduleId().equals(sourceId))
                .findFirst()
                .map(source -> ask(source, patients, shown))
                .orElse(Answer.OFF);
    }

    private Answer ask(PictureSubjects source, Collection<UUID> patients, Predicate<PictureSubjects> shown) {
        if (!modules.enabled(source.moduleId())) {
            return Answer.OFF;
        }
        if (!shown.test(source)) {
            return Answer.HIDDEN;
        }
        try {
            return new Answer(source.of(patients), null);
        } catch (RuntimeException e) {
            // Without its message, which may quote a record.
            LOG.warn("What pictures are of is not told by {}: {}", source.moduleId(), e.getClass());
            return Answer.FAILED;
        }
    }

    private List<PictureSubjects> sources() {
        List<PictureSubjects> now = offered;
        return now == null ? List.of() : now;
    }
}
