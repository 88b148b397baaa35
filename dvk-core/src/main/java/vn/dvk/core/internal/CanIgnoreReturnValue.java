package vn.dvk.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks a builder, or a method, whose result may be dropped; everywhere else Error Prone asks that it be used. */
// Error Prone knows it by its simple name, also in the class files of another module.
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface CanIgnoreReturnValue {}
