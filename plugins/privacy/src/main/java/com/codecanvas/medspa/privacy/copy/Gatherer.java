package com.codecanvas.medspa.privacy.copy;

import com.codecanvas.medspa.api.privacy.DataHolders;
import com.codecanvas.medspa.api.privacy.DataHolders.Holder;
import com.codecanvas.medspa.api.privacy.PersonalData;
import com.codecanvas.medspa.api.privacy.PersonalRecord;
import com.codecanvas.medspa.api.privacy.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Asks every module for what it holds. Files are named, not opened. */
@Component(service = Gatherer.class)
public final class Gatherer {

    private final DataHolders holders;

    @Activate
    public Gatherer(@Reference DataHolders holders) {
        this.holders = holders;
    }

    Gathered gather(UUID patientId) {
        List<Gathered.Part> parts = new ArrayList<>();
        List<String> missing = new ArrayList<>();
        for (Holder holder : holders.all()) {
            if (holder.data().isPresent()) {
                parts.add(part(holder, holder.data().get(), patientId));
            } else {
                missing.add(holder.name());
            }
        }
        return new Gathered(List.copyOf(parts), List.copyOf(missing));
    }

    /** How many records of each kind, and what becomes of them; in the order of names. */
    public List<Holding> count(UUID patientId) {
        return holders.all().stream()
                .map(holder -> new Holding(
                        holder.moduleId(),
                        holder.name(),
                        holder.data()
                                .map(data -> part(holder, data, patientId))
                                .map(Gatherer::counted)
                                .orElse(null)))
                .toList();
    }

    /** @param kinds null when the module can't be asked */
    public record Holding(String moduleId, String name, List<Count> kinds) {}

    /** How much there is of a kind. */
    public record Count(RecordKind kind, int records) {}

    private static List<Count> counted(Gathered.Part part) {
        return part.kinds().stream()
                .map(kind -> new Count(kind, part.of(kind).size()))
                .toList();
    }

    private static Gathered.Part part(Holder holder, PersonalData data, UUID patientId) {
        List<RecordKind> kinds = data.kinds();
        Set<String> known = kinds.stream().map(RecordKind::id).collect(Collectors.toSet());
        List<PersonalRecord> records = new ArrayList<>();
        data.copy(patientId, item -> {
            if (!known.contains(item.kind())) {
                throw new IllegalArgumentException("Module " + holder.moduleId() + " has no kind " + item.kind());
            }
            records.add(item);
        });
        return new Gathered.Part(holder.moduleId(), holder.name(), kinds, List.copyOf(records));
    }
}
