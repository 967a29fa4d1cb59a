/** How the module writes its records as JSON into encrypted columns, and reads its rule book. */
package com.codecanvas.medspa.treatments.json;
