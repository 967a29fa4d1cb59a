/** Pictures and the rules that they keep: no database, web or container. */
package com.codecanvas.medspa.photos.domain;
