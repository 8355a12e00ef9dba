/** Which requests are let in at all, before any resource is asked: by address, head, size and method. */
@NullMarked
package ru.orientir.platform.http.request;

import org.jspecify.annotations.NullMarked;
