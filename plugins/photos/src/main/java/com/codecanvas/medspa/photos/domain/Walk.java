package com.codecanvas.medspa.photos.domain;

/** Follows the structure of one format, byte by byte, and keeps none of the content. */
interface Walk {

    /** @throws PictureRefusedException as soon as something is wrong */
    void take(int next);

    /** @throws PictureRefusedException when it has not ended */
    Picture end();
}
