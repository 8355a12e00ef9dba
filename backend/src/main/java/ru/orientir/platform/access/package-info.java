/** Who may do what, and where. */
@Face
@FilterDef(
        name = ScopeFilter.NAME,
        autoEnabled = true,
        applyToLoadByKey = true,
        parameters = @ParamDef(name = "roots", type = String.class, resolver = VisibleRoots.class))
@NullMarked
package ru.orientir.platform.access;

import org.jspecify.annotations.NullMarked;

import org.hibernate.annotations.FilterDef;
import org.hibernate.annotations.ParamDef;
import ru.orientir.platform.Face;
