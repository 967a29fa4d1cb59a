/** Hair, skin, sites and lasers, with what is published about them; the module's README names the sources. */
package com.codecanvas.medspa.hair.removal.domain;
