package vn.dvk.scoring.engine;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import vn.dvk.core.criteria.Edition;
import vn.dvk.core.error.MessageTable;
import vn.dvk.core.value.Code;
import vn.dvk.scoring.rule.CompiledCondition;
import vn.dvk.scoring.sheet.SheetForm;

/**
 * All that is made of an edition once.
 *
 * @param edition the edition
 * @param form the blank form
 * @param layout the slots of the inputs
 * @param criteria the criteria in the order of the sheet
 * @param groups the groups that apply only under a condition, outer ones first
 * @param conditions the conditions of gates, bands and variants in the order of the form
 * @param disqualifications the conditions of the edition
 * @param codes the codes of groups, criteria and parts
 * @param markedByLevel the criteria and parts whose mark is a level
 * @param words the words of the reasons
 */
record CompiledEdition(
        Edition edition,
        SheetForm form,
        InputLayout layout,
        ImmutableList<CompiledCriterion> criteria,
        ImmutableList<CompiledGroup> groups,
        ImmutableList<CompiledCondition> conditions,
        ImmutableList<CompiledDisqualification> disqualifications,
        ImmutableSet<Code> codes,
        ImmutableSet<Code> markedByLevel,
        MessageTable words) {}
