import type { StepKey } from './texts.ts';

/** A remote-help tool that callers have people install. Honest programs, used for harm. */
export interface RemoteTool {
  readonly id: string;
  readonly name: string;
  /** Begins of the names under which it stands in the list of installed apps of Windows; none where it is part of it. */
  readonly windowsApps: readonly string[];
  /** Names in the Task Manager, for one that runs without having been installed. */
  readonly windowsProcesses: readonly string[];
  /** Names in the folder Applications of a Mac; none where there is no version for it. */
  readonly macApps: readonly string[];
  /** How it goes from Windows; in namespace `steps`. */
  readonly windowsRemoval: StepKey;
  /** How it goes from a Mac; in namespace `steps`. */
  readonly macRemoval?: StepKey;
}

const tool = (
  id: string,
  name: string,
  windowsApps: readonly string[],
  windowsProcesses: readonly string[],
  macApps: readonly string[],
  windowsRemoval: StepKey = 'remove-windows',
): RemoteTool => ({
  id,
  name,
  windowsApps,
  windowsProcesses,
  macApps,
  windowsRemoval,
  ...(macApps.length > 0 ? { macRemoval: 'remove-mac' } : {}),
});

/**
 * The commonest first (guidance.md, then what police warnings name). The names are those that the programs' own
 * installers commonly set; they were not checked on every version, and so the page says what to look for, never that
 * nothing is there.
 */
export const REMOTE_TOOLS: readonly RemoteTool[] = [
  tool('anydesk', 'AnyDesk', ['AnyDesk'], ['AnyDesk.exe'], ['AnyDesk'], 'remove-windows-portable'),
  tool(
    'teamviewer',
    'TeamViewer',
    ['TeamViewer'],
    ['TeamViewer.exe', 'TeamViewer_Service.exe'],
    ['TeamViewer', 'TeamViewer QuickSupport'],
    'remove-windows-portable',
  ),
  tool(
    'ultraviewer',
    'UltraViewer',
    ['UltraViewer'],
    ['UltraViewer_Desktop.exe', 'UltraViewer_Service.exe'],
    [],
  ),
  tool(
    'screenconnect',
    'ScreenConnect (ConnectWise)',
    ['ScreenConnect Client', 'ConnectWise Control'],
    ['ScreenConnect.ClientService.exe', 'ScreenConnect.WindowsClient.exe'],
    ['ScreenConnect', 'connectwisecontrol'],
    'remove-windows-code',
  ),
  tool(
    'logmein',
    'LogMeIn Rescue, GoTo',
    ['LogMeIn', 'GoTo Resolve', 'GoToAssist', 'GoTo Opener'],
    ['LMIRescue.exe', 'Support-LogMeInRescue.exe', 'LogMeIn.exe', 'GoToResolve.exe'],
    ['LogMeIn Rescue', 'LogMeIn', 'GoTo Resolve'],
    'remove-windows-portable',
  ),
  tool(
    'zoho-assist',
    'Zoho Assist',
    ['Zoho Assist', 'ZohoAssist', 'ZohoMeeting'],
    ['ZA_Connect.exe', 'ZohoURS.exe', 'ZohoURSService.exe'],
    ['Zoho Assist'],
  ),
  tool('rustdesk', 'RustDesk', ['RustDesk'], ['rustdesk.exe'], ['RustDesk'], 'remove-windows-portable'),
  tool(
    'supremo',
    'Supremo',
    ['Supremo'],
    ['Supremo.exe', 'SupremoService.exe'],
    ['Supremo'],
    'remove-windows-portable',
  ),
  tool('quick-assist', 'Quick Assist', [], ['QuickAssist.exe', 'msra.exe'], [], 'remove-quick-assist'),
  tool(
    'splashtop',
    'Splashtop',
    ['Splashtop Streamer', 'Splashtop SOS'],
    ['SRManager.exe', 'SRServer.exe', 'SplashtopSOS.exe'],
    ['Splashtop Streamer', 'Splashtop SOS'],
  ),
  tool('hoptodesk', 'HopToDesk', ['HopToDesk'], ['HopToDesk.exe'], ['HopToDesk'], 'remove-windows-portable'),
  tool('dwservice', 'DWService', ['DWAgent'], ['dwagsvc.exe', 'dwagent.exe'], ['DWAgent']),
  tool('ammyy', 'Ammyy Admin', [], ['AA_v3.exe', 'AMMYY_Admin.exe'], [], 'remove-windows-portable'),
];
