"""How everyday closed English questions are asked openly (`open_rules`): about people, plans and what goes on."""

from typing import Final

from .open_rules import Rules, rules_in

_LIFE: Final = r"""
# what somebody has
do you have any|some|a_few|enough|other? n=@MATTERS for_me|for_us? => What {n} do you have?
do you have any|some|a_few|other? n=@MATTERS|plans p=for|about|around|with|from|in <clause> => What {n} do you have {p} {clause}?
do you have a|any plan|goal for <clause> => What plans do you have for {clause}?
do you have any|some|a? plans|plan to <act> => What plans do you have to {act}?
do you have any|some? plans today=today|tonight|tomorrow|this_weekend|this_week => What plans do you have {today}?
do you have an|any? idea|ideas p=for|about <clause> => What ideas do you have {p} {clause}?
have you had any|some? n=@MATTERS about|with <thing> => What {n} have you had about {thing}?
do you have any|some? @TROUBLE <doing> => How are things going with {doing}?
do you have any|some? @TROUBLE with <thing> => How are things going with {thing}?
did you have any|some? @TROUBLE <doing> => How did things go with {doing}?
did you have any|some? @TROUBLE with <thing> => How did things go with {thing}?
are you having any|some? @TROUBLE <doing> => How are things going with {doing}?
are you having any|some? @TROUBLE with <thing> => How are things going with {thing}?
have you had|been_having any|some? @TROUBLE <doing> => How have things gone with {doing}?
have you had|been_having any|some? @TROUBLE with <thing> => How have things gone with {thing}?
do|are you have|having|get|getting any|many|a_lot_of|strong? n=@CONCERN <when> => How are things going with {n}{when}?
did you have|get any|many|a_lot_of|strong? n=@CONCERN <when> => How did things go with {n}{when}?
have you had|been_having|gotten any|many|a_lot_of|strong? n=@CONCERN <when> => How have things been with {n}{when}?
do you have @ANYONE that|who? you can <act> => What people in your life can you {act}?
do you have @ANYONE to call=@TALK about <clause> => What people in your life can you {call} about {clause}?
do you have @ANYONE to call=@TALK <when> => What people in your life can you {call}{when}?
do you have @ANYONE that|who @WOULD <act> => What people in your life can {act}?
do you have @ANYONE that|who helps|supports|help|support you <tail> => What support do you have{tail}?
do you have @ANYONE supporting|helping you <tail> => What support do you have{tail}?
do you have any|enough|good|much|a_lot_of? support|support_system|a_support_system <tail> => What support do you have{tail}?
do you have a_job|work now=@NOW? => What is your work situation like{now}?
do you have @ANYTHING to v=look_forward_to|do|eat <when> => What do you have to {v}{when}?
do you have any? @KIN => Tell me about your family.
do you have any? family nearby|here|around|close_by|in_town|in_the_area => Tell me about your family.
do you have a_lot_of|many|any|some|close|good? friends <when> => What is your circle of friends like{when}?
do you have a? way|ride|transportation to_get|to_go? to <thing> => How will you get to {thing}?
do you have a? way|ride|transportation to_get? x=home|there|back <when> => How will you get {x}{when}?
do you have enough n=food|money|groceries|clothes <tail> => How are you doing for {n}{tail}?
is|are money|things tight|short <when> => How are you doing for money{when}?
do you have a good|close|strong? relationship with <one> => What is your relationship with {one} like?
do|are you have|in any|much|regular? contact|touch with <one> => How are things between you and {one}?
do you have an|a n=sponsor|mentor|counselor|therapist => How do you feel about having a {n}?
did|have you have|had any|some|much luck <doing> => How have things gone with {doing}?
any luck <doing> => How have things gone with {doing}?
any luck with <thing> => How have things gone with {thing}?
any|other n=@MATTERS|plans p=for|about|on <clause> => What {n} do you have {p} {clause}?
any|other n=@MATTERS => What {n} do you have?

# people, home and work
do you get_along|get_on with <one> => How do you get along with {one}?
do you and <one> get_along|get_on => How do you get along with {one}?
are you getting_along|getting_on with <one> => How are you getting along with {one}?
did you get_along|get_on with <one> => How did you get along with {one}?
do you get any|enough|much|a_lot_of|the? n=help|support from <one> => What {n} do you get from {one}?
are you getting any|enough|the? n=help|support from <one> => What {n} are you getting from {one}?
are you getting any|enough|the? n=help|support you_need? <when> => What {n} are you getting{when}?
have you gotten|got|received any|some|enough|the? n=help|support|news|feedback <tail> => What {n} have you gotten{tail}?
did you get any|some|enough|the? n=help|support|news|feedback from <one> => What {n} did you get from {one}?
are you close to|with <one> => What is your relationship with {one} like?
were you close to|with <one> => What was your relationship with {one} like?
do|are you often? talk|speak|talking|speaking to|with <one> much|often|a_lot? => How are things between you and {one}?
do you often? see|visit|hear_from <one> much|often|a_lot? => How are things between you and {one}?
how often do you see|visit|hear_from|talk_to|talk_with|speak_to <one> => How are things between you and {one}?
have you seen <one> <when> => How have things been between you and {one}{when}?
have you heard anything|back|anything_back? from <one> <when> => What have you heard from {one}{when}?
did you hear anything|back|anything_back? from <one> <when> => What did you hear from {one}{when}?
have you heard about|of <thing> => What have you heard about {thing}?
did <who> call|text|write|answer|reply|respond|get_back|email to? you? back? <when> => What did you hear from {one}{when}?
has|have <who> called|texted|written|answered|replied|responded|gotten_back to? you? back? <when> => What have you heard from {one}{when}?
did <who> say @ANYTHING|why|what about|to <thing> => What did {who} say about {thing}?
did <who> say @ANYTHING|why => What did {who} say?
did <who> tell you why|anything|something|what_happened => What did {who} tell you?
did <who> take it @WELL => How did {who} take it?
did <who> understand|listen to_you|you? => How did {who} respond?
did <who> n=help|support you with <thing> => What {n} did you get from {one} with {thing}?
did <who> n=help|support you <when> => What {n} did you get from {one}{when}?
does|do|is|are <who> n=help|support|helping|supporting you with <thing> => What help do you get from {one} with {thing}?
does|do|is|are <who> support|supporting|help|helping you? <when> => What support do you get from {one}{when}?
will|would|could|can <who> help|support you <tail> => What help could you get from {one}{tail}?
aux=does|do <who> know about <thing> => What {aux} {who} know about {thing}?
aux=does|do <who> know => What {aux} {who} know about this?
does|do <who> listen|understand to_you|you? => What is it like to talk to {one}?
does|do <who> visit|call|come_by|come_over|write|text|write_to you? much|often|a_lot? => How are things between you and {one}?
are|is you|it|things on_good_terms|on_okay_terms|okay|good|better with|between_you_and <one> => How are things between you and {one}?
aux=does|do n=@BOSS treat you ... => How {aux} {n} treat you?
do you get|have|spend enough|much|a_lot_of|any|some? time with <one> => What is your time with {one} like?
do you spend much|a_lot_of|most_of_your time alone|at_home|by_yourself => How do you spend your time?
aux=did|does|do <who> like|enjoy|love <thing> => What {aux} {who} think of {thing}?
do you trust <one> => How are things between you and {one}?
is|are <who> @SO? supportive <when> => What support do you get from {one}{when}?
was|were <who> @SO? supportive <when> => What support did you get from {one}{when}?
is|are <who> @SO? helpful <when> => What help do you get from {one}{when}?
was|were <who> @SO? helpful <when> => What help did you get from {one}{when}?
be=is|are|was|were <who> @SO? @KIND => What {be} {who} like?
be=is|are <who> @SO? okay|ok|all_right|alright|well|better|any_better|healthy|doing_well|doing_okay|doing_better <when> => How {be} {who} doing{when}?
do|are you live|living alone|with|by|on|at|in|there|here ... => What are things like where you live?
who do|are you live|living with ... => What are things like where you live?
where do|are you live|living|staying <when> => What is it like where you live?
where do|are you work|working <when> => What is it like where you work?
where did you grow_up => What was it like where you grew up?
where do you go when <clause> => What do you do when {clause}?
do|are you work|working now=@NOW? => What is your work situation like{now}?
do|are you work|working there|full_time|part_time|nights|days|weekends => What is your work like?
who do you call=@TURN most=the_most|most? <when> => What people in your life do you {call}{most}{when}?
who supports|helps you with <thing> => What help do you have with {thing}?
who supports|helps you <when> => What support do you have{when}?
who is|are your n=sponsor|best_friend|friends|family|counselor => Tell me about your {n}.
do you believe in a_higher_power|god|God|something_bigger => What place does faith have in your life?
do you pray|go_to_church|go_to_mosque ... => What place does faith have in your life?
are you religious|spiritual|a_believer => What place does faith have in your life?
is|are there @ANYONE else? you can|could call=@TALK <tail> => What people in your life can you {call}{tail}?
is|are there @ANYONE else? that|who? you can|could <act> => What people in your life can you {act}?
is|are there @ANYONE else? that|who? you call=@TALK <tail> => What people in your life do you {call}{tail}?
is there @ANYONE p=at_home|at_work|at_school|around_you|in_your_life who|that helps|supports ... => What support do you have {p}?
is|are there @ANYONE else? that|who @WOULD <act> => What people in your life could {act}?
is|are there @ANYONE else? that|who? helps|supports|help|support|helping|supporting you <tail> => What support do you have{tail}?
does anyone|anybody|someone|somebody help|support you <tail> => What support do you have{tail}?

# plans, thoughts and what would help
do you think it=it|that|this would=will|would|could|might help you? to <act> => How do you think {it} {would} help you to {act}?
do you think <thing> helps|help|is_helping you? <when> => How do you think {thing} helps you{when}?
do you think you need|want|could_use more|some|any? n=support|help|time <tail> => What {n} do you think you need{tail}?
do you think <thing> would=will|would|could|might help <tail> => How do you think {thing} {would} help{tail}?
do you think you would=can|could|would|will|might|would_be_able_to <deed> => What would it be like for you to {deed}?
do you think you're|you_are ready to <act> => What would help you feel ready to {act}?
do you think|worry about <matter> much|a_lot|often? => What thoughts do you have about {matter}?
have you thought|been_thinking about|of <matter> => What are your thoughts about {matter}?
have you considered|decided about|on? <matter> => What are your thoughts about {matter}?
are you thinking about|of <matter> => What are your thoughts about {matter}?
are you considering <matter> => What are your thoughts about {matter}?
have you figured_out|worked_out <matter> => What are your thoughts about {matter}?
have you made a|any|your|up_your? decision|decisions|plan|plans|choice|mind about|for <matter> => What are your thoughts about {matter}?
did you think about <matter> => What thoughts did you have about {matter}?
are|were you planning|hoping|intending|going|about to <deed> => What are your thoughts about {doing}?
are you planning on <doing> => What are your thoughts about {doing}?
do|did you plan|intend|hope|mean to <deed> => What are your thoughts about {doing}?
when|how_soon are|do you going|plan|want|hope to <deed> => What are your thoughts about {doing}?
when will you <deed> => What are your thoughts about {doing}?
are you v=going|coming to <thing> => How do you feel about {v} to {thing}?
will you <deed> => What are your thoughts about {doing}?
will you be <doing> => What are your thoughts about {doing}?
do you know what you v=want|need|like|enjoy <more> => What do you {v}{more}?
do you know what you'd|you_would like <more> => What would you like{more}?
do you know what to v=do|say <more> => What could you {v}{more}?
do you know how to v=apply_for|sign_up_for|ask_for|contact|reach|get_to|get_back_to|get_in_touch_with <clause> => How could you {v} {clause}?
do you know who you_can|you_could|to call=@TALK <tail> => What people could you {call}{tail}?
do you know what v=happened|helps|works|helps_you|works_for_you <more> => What {v}{more}?
do you know much|anything|a_lot? about <thing> => What do you know about {thing}?
do you remember much|anything? about? <thing> => What do you remember about {thing}?
do you agree with <thing> => What do you think about {thing}?
do you agree => What do you think?
does it=that|this|it make sense to_you? => What do you make of {it}?
does it=that|this|it sound @SO? @QUALITY|right|true|fair|familiar|like_a_plan|reasonable|doable to_you? => How does {it} sound to you?
does it=that|this|it seem|feel right|fair|reasonable|true|doable to_you? => How does {it} seem to you?
does it=that|this|it work @WELL? for_you => How does {it} work for you?
would|will|could it=that|this|it work for_you => How would {it} work for you?
would|will|could|might it help|be_helpful|be_useful you|for_you? to <act> => How might it help you to {act}?
would|will|could|might <thing> help you? <tail> => How might {thing} help you{tail}?
is it|that|this working for_you|out_for_you|out? <when> => How is it working for you{when}?
is it=it|that|this helping you? <when> => What is {it} doing for you{when}?
aux=does|do <thing> help you? <when> => What {aux} {thing} do for you{when}?
does it help you? to <act> => What is it like for you to {act}?
did it help you? to <act> => What was it like for you to {act}?
did <thing> help you? <when> => What did {thing} do for you{when}?
has <thing> helped you? <when> => What has {thing} done for you{when}?
is it|that what you want|need => What do you want?

# what goes on, how it was, how many and since when
is there @ANYTHING else=else? that? you|you'd|you_would like|want|need from=from_me|from_us <when> => What{else} would you like {from}{when}?
is|was|are there @ANYTHING|more|things else=else? that|which? you v=@WISH <more> => What{else} do you {v}{more}?
was|were there @ANYTHING|things else=else? that|which? you wanted <more> => What{else} did you want{more}?
was|were there @ANYTHING|things else=else? that|which? you liked <more> => What{else} did you like{more}?
was|were there @ANYTHING|things else=else? that|which? you needed <more> => What{else} did you need{more}?
is|are|was there @ANYTHING|things else=else? that? you'd|you_would like|want us=us? to <act> => What{else} would you like{us} to {act}?
is|are|was there @ANYTHING|things else=else? that|which? you'd|you_would|you_might like|want <when> => What{else} would you like{when}?
is|are there @ANYTHING|things else=else? that|which? you can=can|could <act> => What{else} {can} you {act}?
is|are there @ANYTHING|things else=else? that|which? i can=can|could <act> => What{else} {can} I {act}?
is|are there @ANYTHING|things else=else? that|which? i should know <tail> => What{else} should I know{tail}?
is|are there @ANYTHING|things else=else? that|which? we can=can|could <act> => What{else} {can} we {act}?
is|are there @ANYTHING|things else=else? that|which? you're|you_are <act> => What{else} are you {act}?
is|are there @ANYTHING|things else=else? that|which would=would|could|might|can <act> => What{else} {would} {act}?
is there @ANYTHING else=else? going_on|on_your_mind|bothering_you|worrying_you <tail> => What{else} is on your mind{tail}?
is @ANYTHING going_on|bothering_you|worrying_you|on_your_mind|weighing_on_you <tail> => What is on your mind{tail}?
is|are there @ANYTHING|things else=else? v=getting|making|helping|stressing|weighing <more> => What{else} is {v}{more}?
is|are|was there @ANYTHING|things else=else? that|which help|helps|helped you? <more> => What{else} helps you{more}?
is|are|was there @ANYTHING|things else=else? that|which v=@STIRS <more> => What{else} {v}{more}?
is there a? way|any_way for_you? to <deed> => How could you {deed}?
are there any? other|some? ways|way that? you can|could <deed> => How could you {deed}?
is there a way|any_way that? you can|could <deed> => How could you {deed}?
is|was|has there been? a|any time|moment|day when|that <clause> => Tell me about a time when {clause}.
are|were|have there been? any|some? times|moments|days when|that <clause> => Tell me about times when {clause}.
is|are there a|an|any|some n=\w+ that? you v=like|enjoy|trust|prefer|want|need|love <more> => What {n} do you {v}{more}?
is|was everything|it_all @SO? @WELL|going_okay|going_well|going_all_right <tail> => How is everything{tail}?
everything|all|things going? @WELL <tail> => How is everything{tail}?
are things going? @SO? @WELL|easier|calmer <tail> => How are things{tail}?
is it going @WELL <tail> => How is it going{tail}?
is <thing> going @WELL <when> => How is {thing} going{when}?
are <thing> going @WELL <when> => How are {thing} going{when}?
did it|that|things go @SO? @WELL or ... => How did it go?
did it=it|that|things go @SO? @WELL for_you? <tail> => How did {it} go{tail}?
did <thing> go @SO? @WELL for_you? <when> => How did {thing} go{when}?
did <thing> turn|work out @WELL? for_you? <when> => How did {thing} turn out{when}?
did it|that|this work for_you? => How did it go for you?
did it=things|it|that get any? better|easier|worse|harder <tail> => How did {it} change{tail}?
has it=it|that been|gotten|become any? easier|better|harder|worse <tail> => How has {it} changed{tail}?
have things been|gotten|become any? easier|better|harder|worse <tail> => How have things changed{tail}?
has it|this|that been @SO? @QUALITY for_you? to <act> => What has it been like for you to {act}?
has it|this|that been @SO? @QUALITY for_you? <when> => What has it been like for you{when}?
aux=has|have <matter> been|gotten|become @SO? any? @QUALITY|stressful <when> => How {aux} {matter} been{when}?
has @ANYTHING v=changed|helped|happened|gotten_better|gotten_easier|improved|come_up <tail> => What has {v}{tail}?
have things|a_lot changed <tail> => What has changed{tail}?
did @ANYTHING @NICE? happen|come_up <tail> => What happened{tail}?
did @ANYTHING help|change <tail> => What changed{tail}?
does @ANYTHING help you? <more> => What helps you{more}?
did @ANYTHING go_well|stand_out <tail> => What went well{tail}?
aux=did|do|have|will|would you v=@DO @ANYTHING @NICE? <tail> => What {aux} you {v}{tail}?
do you notice any|some? n=changes|differences|patterns|progress|improvement <tail> => What {n} do you notice{tail}?
have you noticed|seen any|some? n=changes|differences|patterns|progress|improvement <tail> => What {n} have you noticed{tail}?
be=is|was it|that|this @SO? @QUALITY or ... => What {be} it like for you?
was it|that|this @SO? @QUALITY for_you? to <act> => What was it like for you to {act}?
is it|that|this @SO? still? @HARD for_you? to <act> => What is it like for you to {act}?
do you find it @SO? @QUALITY to <act> => What is it like for you to {act}?
be=is|was it @SO? @QUALITY for_you? <going> => What {be} it like for you {going}?
is it|that|this still? @SO? @HARD|better|worse for_you? <when> => What is it like for you{when}?
was it|that|this @SO? @QUALITY for_you? <when> => What was it like for you{when}?
was|is it|that like_you_expected|what_you_expected|what_you_hoped_for|how_you_imagined_it <when> => What was it like for you{when}?
be=was|is <thing> what_you_expected|like_you_expected|what_you_hoped_for => What {be} {thing} like for you?
be=was|were <who> @WELL <when> => How {be} {who}{when}?
be=was|were <matter> @SO? @WELL for_you? <when> => How {be} {matter}{when}?
be=was|were <matter> @SO? @QUALITY|stressful for_you? <when> => What {be} {matter} like for you{when}?
be=is|are <matter> still? @SO? @PRESENT for_you? <when> => What {be} {matter} like for you{when}?
do you find <thing> @SO? @QUALITY <when> => What is {thing} like for you{when}?
is it important|meaningful to|for you? to <act> => What does it mean to you to {act}?
is it=it|that|this important|meaningful to|for you => What does {it} mean to you?
is <thing> important|meaningful to|for you => What does {thing} mean to you?
are <thing> important|meaningful to|for you => What do {thing} mean to you?
does|do <thing> matter to_you => What does {thing} mean to you?
does it happen ... => What is going on when it happens?
when did it=it|that|this|things start|begin <tail> => How did {it} start{tail}?
when did <thing> start|begin => How did {thing} start?
when did it=it|that|this happen => How did {it} happen?
when did you find_out <more> => How did you find out{more}?
when did you meet <one> => How did you meet {one}?
when did you come|get|arrive here => How did you come to be here?
when did you v=stop|quit|start|begin|decide|move|join|become <more> => How did you come to {v}{more}?
when did you v=realize|know that? <clause> => How did you come to {v} that {clause}?
when did you get sober => How did you come to get sober?
when was the last|first time|day you <clause> => Tell me about the last time you {clause}.
how many times have you <clause> => Tell me about the times you have {clause}.
how many n=kids|children|brothers|sisters|siblings|grandkids|grandchildren|friends do you have => Tell me about your {n}.
how many meetings do you go_to|get_to|attend|make|make_it_to ... => How are things going with meetings?
how many meetings did you go_to|get_to|attend|make|make_it_to <when> => How did things go with meetings{when}?
how many meetings have you gone_to|been_to|attended|made_it_to <when> => How have things gone with meetings{when}?
how long|many_days|many_weeks|many_months|many_years have you been sober|clean => What has it been like being sober?
how long has it=this|it|that been going_on|happening|like_this|like_that => What has {it} been like for you?
how long have you been in=@STATE <more> => What has it been like being {in}{more}?
how long have you been <going> => What has it been like {going}?
how long have you lived <more> => What has it been like living{more}?
how long have you worked <more> => What has it been like working{more}?
how long have you known <one> => How do you know {one}?
how long did you live <more> => What was it like living{more}?
how long did you work <more> => What was it like working{more}?
how long did it take you? to <act> => What was it like for you to {act}?
how important is <thing> to you => What does {thing} mean to you?

# what somebody did or does
did you pass|do_well_on|do_okay_on <thing> => How did {thing} go?
are you getting_used|adjusting to <thing> => How are you getting used to {thing}?
does it get easier|harder|better|worse w=@HOUR => What is it like for you {w}?
did you do @WELL <tail> => How did you do{tail}?
did you ever <deed> => What experience do you have with {doing}?
have you ever been|gone to <thing> before? => What experience do you have with {thing}?
have you been to <thing> before => What experience do you have with {thing}?
have you ever <done> before? => What experience do you have with {doing}?
have you tried <doing> => What do you think about {doing}?
have you tried <going> => What do you think about {going}?
have you tried to <deed> => How have things gone with {doing}?
have you tried <thing> => What do you think about trying {thing}?
have you been okay|ok|well|good|better|busy <when> => How have you been{when}?
have you been <doing> => How have things been going with {doing}?
have you <done> => How have things gone with {doing}?
did you <deed> => How did things go with {doing}?
were you able to <deed> => How did things go with {doing}?
are you able to <deed> => How are things going with {doing}?
are you <doing> => How are things going with {doing}?
how often|much do you <deed> => How are things going with {doing}?
do you <deed> => How are things going with {doing}?
# one thing or another, and what somebody or something says
do|would you want|like me|us ... or would_you_rather|would_you_prefer|do_you_want ... => How would you like this to go?
do|would you want|like|prefer ... or would_you_rather|would_you_prefer|do_you_want ... => What would you like to do?
aux=is|was it|that ... or is_it|was_it? something_else|anything_else => What do you think it {aux}?
is|are|was|were? <more> what's_in_the_way|what's_in_the_way,|what_is_in_the_way or is_it? something_else => What do you think is in the way?
does <matter> say anything|something? => What does {matter} say?
did <who> say anything|something? => What did {who} say?
does it say anything|something? p=on|in <thing> => What does it say {p} {thing}?
is there @ANYONE who|that? it'd|it_would|it_might be <clause> to v=ask|tell|call|talk_to => What would make it {clause} to {v} somebody?
<one> => What comes to mind about {one}?
"""
LIFE: Final[Rules] = rules_in(_LIFE)
