package com.codecanvas.medspa.treatments.store;

import com.codecanvas.medspa.treatments.domain.Laser;
import java.util.UUID;
import javax.persistence.Column;
import javax.persistence.Entity;
import javax.persistence.Id;
import javax.persistence.Table;
import javax.persistence.Version;

/** A row of {@code treatments.laser}. */
@Entity
@Table(schema = "treatments", name = "laser")
public class LaserRow {

    @Id
    private UUID id;

    private String name;
    private String maker;
    private String model;
    private String serial;

    @Column(name = "device_class")
    private String deviceClass;

    private boolean active;

    @Version
    private long version;

    protected LaserRow() {}

    LaserRow(Laser laser) {
        id = laser.id();
        take(laser);
    }

    final void take(Laser laser) {
        name = laser.plate().name();
        maker = laser.plate().maker();
        model = laser.plate().model();
        serial = laser.plate().serial();
        deviceClass = laser.deviceClass();
        active = laser.active();
    }

    Laser laser() {
        return new Laser(id, new Laser.Plate(name, maker, model, serial), deviceClass, active, version);
    }

    long version() {
        return version;
    }
}
