/** Pictures in the platform's data folder. */
package com.codecanvas.medspa.storage.local;
