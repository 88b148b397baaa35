package vn.dvk.core.internal;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import javax.annotation.processing.Generated;
import org.immutables.value.Value;

/**
 * The shape of every generated value: implementation hidden, builder strict, nothing of Immutables left for a consumer.
 *
 * <p>Put on a package in its {@code package-info.java}.
 */
// The lowest package of all, exported to vn.dvk.scoring alone: one style for both modules, no cycle, no API.
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.SOURCE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        overshadowImplementation = true,
        strictBuilder = true,
        depluralize = true,
        depluralizeDictionary = {
            "basis:basis",
            "revokes:revokes",
            "restsOn:restsOn",
            "evidence:evidence",
            "requires:requires",
            "child:children"
        },
        allowedClasspathAnnotations = {Generated.class})
public @interface DvkStyle {}
