# Makes the manual page of one tool in one language: the tool writes the source, scdoc sets it.
# Used as a script: TOOL, LANGUAGE, SCDOC and OUT are given.
execute_process(COMMAND ${TOOL} help --man --lang ${LANGUAGE} OUTPUT_VARIABLE page COMMAND_ERROR_IS_FATAL ANY)
file(WRITE ${OUT}.scd "${page}")
# A page is dated; the same sources give the same bytes.
set(ENV{SOURCE_DATE_EPOCH} 0)
execute_process(COMMAND ${SCDOC} INPUT_FILE ${OUT}.scd OUTPUT_FILE ${OUT} COMMAND_ERROR_IS_FATAL ANY)
