/** What no endpoint may get wrong, generated from the OpenAPI document of the running distribution: a new endpoint is covered without anyone remembering. */
package com.codecanvas.medspa.checks.isolation;
