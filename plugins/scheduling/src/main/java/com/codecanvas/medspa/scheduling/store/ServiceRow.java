package com.codecanvas.medspa.scheduling.store;

import com.codecanvas.medspa.scheduling.domain.ClinicService;
import com.codecanvas.medspa.scheduling.domain.ResourceKind;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code scheduling.service}. */
@Entity
@Table(schema = "scheduling", name = "service")
public class ServiceRow {

    @Id
    private UUID id;

    private String name;
    private String category;
    private int minutes;
    private int hue;
    private String requires;
    private boolean active;

    @Version
    private long version;

    protected ServiceRow() {}

    ServiceRow(ClinicService service) {
        this.id = service.id();
        take(service);
    }

    final void take(ClinicService service) {
        name = service.name();
        category = service.category();
        minutes = service.minutes();
        hue = service.hue();
        requires = service.requires().stream().sorted().map(ResourceKind::code).collect(Collectors.joining(" "));
        active = service.active();
    }

    ClinicService service() {
        return new ClinicService(
                id,
                name,
                category,
                minutes,
                hue,
                Arrays.stream(requires.split(" "))
                        .map(ResourceKind::of)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet()),
                active,
                version);
    }
}
