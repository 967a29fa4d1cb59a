package com.codecanvas.medspa.treatments.rest;

import com.codecanvas.medspa.api.web.Versioned;
import com.codecanvas.medspa.treatments.domain.DeviceClass;
import com.codecanvas.medspa.treatments.domain.Laser;
import com.codecanvas.medspa.treatments.domain.RuleBook;
import java.util.UUID;

/** A device; {@code device} has the wavelengths and ranges of its class. */
public record LaserView(
        UUID id,
        long version,
        String name,
        String maker,
        String model,
        String serial,
        String deviceClass,
        boolean active,
        DeviceClass device)
        implements Versioned {

    static LaserView of(Laser laser, RuleBook rules) {
        Laser.Plate plate = laser.plate();
        return new LaserView(
                laser.id(),
                laser.version(),
                plate.name(),
                plate.maker(),
                plate.model(),
                plate.serial(),
                laser.deviceClass(),
                laser.active(),
                rules.deviceClass(laser.deviceClass()).orElse(null));
    }
}
