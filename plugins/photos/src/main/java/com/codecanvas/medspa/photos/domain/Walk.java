package com.codecanvas.medspa.photos.domain;

/** Follows the structure of one format and keeps none of the content. */
interface Walk {

    /** @throws PictureRefusedException as soon as something is wrong */
    void take(int next);

    /**
     * Goes past content in which nothing is to be found, faster than byte by byte.
     *
     * @param to where the bytes end
     * @return how many it went past, none where the next one must be taken
     */
    default int pass(byte[] bytes, int from, int to) {
        return 0;
    }

    /** @throws PictureRefusedException when it has not ended */
    Picture end();
}
