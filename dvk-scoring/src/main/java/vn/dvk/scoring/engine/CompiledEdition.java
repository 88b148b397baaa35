package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.error.MessageTable;
import vn.dvk.scoring.rule.InputLayout;
import vn.dvk.scoring.sheet.EditionStamp;
import vn.dvk.scoring.sheet.SheetForm;

/** All that is made of an edition once. */
record CompiledEdition(
        Edition edition,
        SheetForm form,
        EditionStamp stamp,
        InputLayout layout,
        ImmutableList<CompiledCriterion> criteria,
        ImmutableList<CompiledDisqualification> disqualifications,
        MessageTable words) {}
