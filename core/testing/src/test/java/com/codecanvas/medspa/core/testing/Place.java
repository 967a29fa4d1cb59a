package com.codecanvas.medspa.core.testing;

import com.codecanvas.medspa.api.persistence.Encrypted;
import javax.persistence.Embeddable;

@Embeddable
public class Place {
    @Encrypted
    String city;

    protected Place() {}

    Place(String city) {
        this.city = city;
    }
}
