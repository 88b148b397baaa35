/** Shared by the packages of dvk-core and dvk-scoring; not API. */
@NullMarked
package vn.dvk.core.internal;

import org.jspecify.annotations.NullMarked;
